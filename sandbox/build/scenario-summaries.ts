import { makeReader } from '../src/list/scenarios.ts'
import type { SummariesByPath } from '../src/list/summary.ts'
import type { ScenarioFile } from './scenario-files.ts'

/** What the page lists of the scenarios that come with it. A file with mistakes has no summary: the page reads it, and says where they are. */
export function summariesOf(files: readonly ScenarioFile[]): SummariesByPath {
  const entries = makeReader()(files, new Set())
  const readable = entries.flatMap(({ path, summary }) => (summary ? [{ path, summary }] : []))
  const byPath = Map.groupBy(readable, ({ path }) => path)
  return Object.fromEntries(
    [...byPath].map(([path, listed]) => [path, listed.map(({ summary }) => summary)]),
  )
}
