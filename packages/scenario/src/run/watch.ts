import type { RecordedEvent, World } from '@understudy/domain'
import type { Scenario } from '../language/scenario.ts'
import type { Found } from './difference.ts'
import { match } from './match.ts'
import { Notes } from './notes.ts'
import type { LoggedEvent } from './target.ts'
import type { View } from './view.ts'
import { needsWritten, viewOf, viewSections } from './view.ts'

/** A moment at which what must hold throughout did not. */
export interface Lapse {
  readonly at: LoggedEvent
  readonly found: readonly Found[]
}

/**
 * What the file says must hold throughout, looked at after one event. The world is the one that is folded beside the
 * height under test (INV-12 says they are the same), so nothing is asked of the height on the way. Null when it holds.
 */
export function lapseAt(
  { throughout }: Scenario,
  world: World,
  log: readonly LoggedEvent[],
  marks: ReadonlyMap<string, View>,
): Lapse | null {
  const at = log.at(-1)
  if (throughout === null || !at) return null
  const sections = viewSections.filter((section) => section in throughout)
  // The log comes from outside the types, from any height.
  const recorded = log as unknown as readonly RecordedEvent[]
  const notes = needsWritten(sections) ? new Notes().upTo(recorded) : new Notes()
  const view = viewOf(world, notes, sections)
  const found = sections.flatMap((section) =>
    match(
      throughout[section],
      view[section],
      { path: section, at: ['throughout', section] },
      { view, marks },
    ),
  )
  return found.length > 0 ? { at, found } : null
}
