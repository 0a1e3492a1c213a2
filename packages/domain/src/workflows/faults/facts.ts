import type { Context } from '../../workflow.ts'
import { failpoints } from '../failpoints.ts'
import type { FaultId } from '../../model/ids.ts'
import type { ArmFault, HealFault } from './messages.ts'

export interface ArmFacts {
  readonly fault: FaultId
  readonly failpointExists: boolean
  readonly isArmed: boolean
  /** The very same fault was armed before. */
  readonly isSame: boolean
}

export function armFacts(command: ArmFault, { world }: Context): ArmFacts {
  const armed = world.faults.get(command.fault)
  return {
    fault: command.fault,
    failpointExists: failpoints.includes(command.at),
    isArmed: armed !== undefined,
    isSame: armed?.at === command.at && armed.do === command.do,
  }
}

export interface HealFacts {
  readonly all: boolean
  readonly isArmed: boolean
}

export function healFacts({ fault, all }: HealFault, { world }: Context): HealFacts {
  return { all: all === true, isArmed: fault !== undefined && world.faults.has(fault) }
}
