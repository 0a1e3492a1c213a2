import type { Plugin } from 'vite'
import { makeReader } from '../src/list/scenarios.ts'
import type { SummariesByPath } from '../src/list/summary.ts'
import { readScenarioFiles, scenarioFolder } from './scenario-files.ts'

const id = 'virtual:scenario-summaries'

/** What the page lists of the scenarios that come with it: to read them all takes seconds, to play one needs one. */
export function scenarioSummaries(): Plugin {
  return {
    name: 'understudy-scenario-summaries',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined
      const files = await readScenarioFiles()
      for (const { path } of files) this.addWatchFile(`${scenarioFolder}/${path}`)
      return `export const scenarioSummaries = ${JSON.stringify(summariesOf(files))}`
    },
  }
}

/** A file with mistakes has none: the page reads it, and says where they are. */
export function summariesOf(
  files: readonly { readonly path: string; readonly text: string }[],
): SummariesByPath {
  const entries = makeReader()(files, new Set())
  const readable = entries.flatMap(({ path, summary }) => (summary ? [{ path, summary }] : []))
  const byPath = Map.groupBy(readable, ({ path }) => path)
  return Object.fromEntries(
    [...byPath].map(([path, listed]) => [path, listed.map(({ summary }) => summary)]),
  )
}
