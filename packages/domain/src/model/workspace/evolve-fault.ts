import { assertNever } from '../../kernel/invariant.ts'
import type { World } from '../world.ts'
import type { FaultEvent } from './fault-events.ts'

/** A fault that has struck for the last time disarms itself. */
export function evolveFault(world: World, event: FaultEvent): World {
  switch (event.type) {
    case 'FaultArmed': {
      const { fault: id, at, do: kind, times: timesLeft, match, by } = event
      return { ...world, faults: world.faults.with(id, { id, at, do: kind, timesLeft, match, by }) }
    }
    case 'FaultTriggered': {
      const fault = world.faults.get(event.fault)
      if (!fault || fault.timesLeft <= 1) {
        return { ...world, faults: world.faults.without(event.fault) }
      }
      return {
        ...world,
        faults: world.faults.with(fault.id, { ...fault, timesLeft: fault.timesLeft - 1 }),
      }
    }
    case 'FaultHealed':
      return { ...world, faults: world.faults.without(event.fault) }
    default:
      return assertNever(event)
  }
}
