import { standing, type Standing } from '../../policies/standing.ts'
import type { Context } from '../../workflow.ts'
import type { StartSampleWorkflow } from './messages.ts'

/** What the rules of a start look at, gathered once from the world. */
export interface StartFacts extends Standing {
  readonly finalityAccepted: boolean
}

export function startFacts(command: StartSampleWorkflow, { world }: Context): StartFacts {
  return {
    ...standing(world, command),
    finalityAccepted: command.finalityAccepted,
  }
}
