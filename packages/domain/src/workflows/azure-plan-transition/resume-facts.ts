import { invariant } from '../../kernel/invariant.ts'
import { agreementStandsWith } from '../../model/parties/customer-agreement.ts'
import type { PartnerId } from '../../model/ids.ts'
import { permission, type Permission } from '../../policies/permission.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import { nextStep, type Transition } from '../../model/azure/transition.ts'
import { customerOf, partnerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { ResumeAzurePlanTransition } from './messages.ts'

/** What the rules of a resumption look at. */
export interface ResumeFacts extends Standing, Permission {
  readonly actorIsUser: boolean
  /** Of a reseller that asks. */
  readonly providers: readonly PartnerId[]
  readonly agreementStands: boolean
  readonly transition: Transition
  readonly isOfPartner: boolean
  readonly hasFailed: boolean
}

export function resumeFacts(
  { partner, customer: id, transition: named }: ResumeAzurePlanTransition,
  { world, actor }: Context,
): ResumeFacts {
  const customer = customerOf(world, id)
  const transition = customer.transitions.get(named)
  invariant(transition, `transition ${named} exists`)
  return {
    ...standing(world, { partner, customer: id, resellers: resellersOf(transition) }),
    actorIsUser: actor.role !== 'app',
    ...permission(world, { partner, customer: id, asks: ['move-to-azure-plan'] }),
    providers: partnerOf(world, partner).providers,
    agreementStands: agreementStandsWith(customer.agreement, partner),
    transition,
    isOfPartner: transition.partner === partner,
    hasFailed: transition.status === 'failed',
  }
}

/** Of the step that runs next. */
function resellersOf(transition: Transition) {
  const step = nextStep(transition)
  return step && 'partnerOfRecord' in step ? [step.partnerOfRecord] : []
}
