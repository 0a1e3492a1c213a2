import { nearestWord, type Scenario } from '@understudy/scenario'
import type { Loaded } from './scenario-files.ts'

/** Scenarios with a tag, or why there is none to play. */
export interface Chosen {
  readonly scenarios: readonly Scenario[]
  /** Null when there is something to play. */
  readonly nothing: string | null
}

/** Nothing to play is no success: a folder was mistaken, or a tag. */
export function chosen(loaded: Loaded, paths: readonly string[], tag?: string): Chosen {
  const scenarios = loaded.scenarios.filter(({ tags }) => tag === undefined || tags.includes(tag))
  if (scenarios.length > 0) return { scenarios, nothing: null }
  const where = paths.join(', ')
  if (loaded.scenarios.length === 0) return { scenarios, nothing: `No scenario is in ${where}.` }
  const known = [...new Set(loaded.scenarios.flatMap(({ tags }) => tags))].sort()
  const near = nearestWord(tag ?? '', known)
  const hint = near === null ? '' : ` Did you mean "${near}"?`
  return { scenarios, nothing: `No scenario in ${where} has the tag "${tag}".${hint}` }
}
