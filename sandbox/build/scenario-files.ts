import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const id = 'virtual:scenario-files'
export const scenarioFolder = fileURLToPath(new URL('../../scenarios', import.meta.url))

/** Carries the text of every scenario and fixture of the repository into the page and the worker. */
export function scenarioFiles(): Plugin {
  return {
    name: 'understudy-scenario-files',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined
      const files = await readScenarioFiles()
      for (const { path } of files) this.addWatchFile(`${scenarioFolder}/${path}`)
      return `export const scenarioFiles = ${JSON.stringify(files)}`
    },
  }
}

/** Paths are relative to `scenarios/`, with forward slashes, in their order. */
export async function readScenarioFiles(): Promise<{ path: string; text: string }[]> {
  const names = await readdir(scenarioFolder, { recursive: true })
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  return Promise.all(
    paths.map(async (path) => ({
      path,
      text: await readFile(`${scenarioFolder}/${path}`, 'utf8'),
    })),
  )
}
