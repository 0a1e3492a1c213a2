import { transactsWithMicrosoft } from '../../model/partner.ts'
import type { Transition } from '../../model/transition.ts'
import { customerOf, partnerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { ResumeAzurePlanTransition } from './messages.ts'

/** What the rules of a resumption look at. */
export interface ResumeFacts {
  readonly actorIsUser: boolean
  readonly partnerTransacts: boolean
  readonly transition: Transition | undefined
  readonly hasFailed: boolean
}

export function resumeFacts(command: ResumeAzurePlanTransition, context: Context): ResumeFacts {
  const transition = customerOf(context.world, command.customer).transitions.get(command.transition)
  return {
    actorIsUser: context.actor.role !== 'app',
    partnerTransacts: transactsWithMicrosoft(partnerOf(context.world, command.partner)),
    transition,
    hasFailed: transition?.status === 'failed' && transition.partner === command.partner,
  }
}
