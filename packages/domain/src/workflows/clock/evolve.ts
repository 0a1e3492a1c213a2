import { assertNever } from '../../kernel/invariant.ts'
import type { World } from '../../model/world.ts'
import type { ClockEvent } from './messages.ts'

/** The clock itself follows the moment of each event; here only the journey is noted. */
export function evolve(world: World, event: ClockEvent): World {
  switch (event.type) {
    case 'ClockAdvanceRequested':
      return { ...world, advancing: { to: event.to, until: event.until, reached: false } }
    case 'ClockAdvanced':
      return { ...world, advancing: null }
    default:
      return assertNever(event)
  }
}
