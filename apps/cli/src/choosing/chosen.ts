import { formatDiagnostic, nearestWord, rangeOfOnly, type Scenario } from '@understudy/scenario'
import type { Loaded } from '../scenario-files.ts'
import { inShard, type Shard } from './shard.ts'
import type { TagExpression } from './tags.ts'

/** What of the scenarios is to be played. */
export interface Choice {
  readonly tag?: TagExpression | undefined
  /** Ids of what failed the last time, when nothing else is wanted. */
  readonly failed?: ReadonlySet<string> | undefined
  readonly shard?: Shard | undefined
  /** Where nobody works on a single file, `only` is a mistake. */
  readonly isCi: boolean
}

/** Scenarios to play, or why there is none. */
export interface Chosen {
  readonly scenarios: readonly Scenario[]
  /** Null when there is something to play. */
  readonly nothing: string | null
  /** Said besides; null when there is nothing to say. */
  readonly note: string | null
}

/** Nothing to play is no success: a folder was mistaken, or a tag. */
export function chosen(loaded: Loaded, paths: readonly string[], choice: Choice): Chosen {
  const { scenarios: all } = loaded
  const { tag, failed, shard, isCi } = choice
  const where = paths.join(', ')
  const none = (nothing: string): Chosen => ({ scenarios: [], nothing, note: null })
  if (all.length === 0) return none(`No scenario is in ${where}.`)
  const stranger = strangeTag(all, tag)
  if (stranger !== null) return none(`No scenario in ${where} has the tag ${stranger}`)
  const tagged = tag ? all.filter(({ tags }) => tag.fits(tags)) : all
  if (tagged.length === 0) return none(`No scenario in ${where} fits --tag "${tag?.text}".`)
  const alone = tagged.filter(({ only }) => only)
  if (isCi && alone.length > 0) return none(alone.map(refusedOnly).join('\n'))
  const wanted = alone.length > 0 ? alone : tagged
  const again = failed ? wanted.filter(({ id }) => failed.has(id)) : wanted
  const scenarios = shard ? inShard(again, shard) : again
  const note =
    alone.length > 0
      ? `Only ${alone.length} of ${tagged.length}: the others do not say "only".`
      : null
  const nothing =
    shard && scenarios.length === 0
      ? `Nothing is left for --shard ${shard.part}/${shard.of}.`
      : null
  return { scenarios, nothing, note }
}

/** A tag that nobody has, in quotes, and the nearest that somebody has; null when all are known. */
function strangeTag(all: readonly Scenario[], tag: TagExpression | undefined): string | null {
  const known = [...new Set(all.flatMap(({ tags }) => tags))].sort()
  const stranger = tag?.names.find((name) => !known.includes(name))
  if (stranger === undefined) return null
  const near = nearestWord(stranger, known)
  return `"${stranger}".${near === null ? '' : ` Did you mean "${near}"?`}`
}

function refusedOnly(scenario: Scenario): string {
  const { line, column } = rangeOfOnly(scenario).start
  const message =
    '"only" is for one’s own machine; in CI it would keep every other file from being played.'
  return formatDiagnostic({ file: scenario.file, line, column, message, nearest: null })
}
