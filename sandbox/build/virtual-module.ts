import type { Plugin } from 'vite'
import { readScenarioFiles, scenarioFolder, type ScenarioFile } from './scenario-files.ts'

/** A module `virtual:<name>` with one export that is made of the scenario files, and again when one of them changes. */
export function virtualModule(
  name: string,
  exported: string,
  make: (files: readonly ScenarioFile[]) => unknown,
): Plugin {
  const id = `virtual:${name}`
  return {
    name: `understudy-${name}`,
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined
      const files = await readScenarioFiles()
      for (const { path } of files) this.addWatchFile(`${scenarioFolder}/${path}`)
      return `export const ${exported} = ${JSON.stringify(make(files))}`
    },
  }
}
