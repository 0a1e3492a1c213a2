import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export const scenarioFolder = fileURLToPath(new URL('../../scenarios', import.meta.url))

/** The text of a scenario or fixture by its path under `scenarios/`. */
export interface ScenarioFile {
  readonly path: string
  readonly text: string
}

/** Paths are relative to `scenarios/`, with forward slashes, in their order. */
export async function readScenarioFiles(): Promise<ScenarioFile[]> {
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
