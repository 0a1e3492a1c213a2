import { withSubscriptionsChanged } from '../../model/subscriptions/subscriptions-changed.ts'
import { offer as offerOf } from '../../catalog/index.ts'
import { lossAcceptance, type LossAcceptance } from '../../policies/loss-acceptance.ts'
import { openTransition, type OpenTransition } from '../../policies/open-transition.ts'
import { namedReseller, type NamedReseller } from '../../policies/reseller-order.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import type { Context } from '../../workflow.ts'
import { chosen, type Chosen } from './chosen-rules.ts'
import type { UpdateSubscription } from './messages.ts'
import { recordFacts, type RecordFacts } from './partner-of-record-facts.ts'
import { revivalFacts, type RevivalFacts } from './revival-facts.ts'
import { seatFacts, withSeats, type SeatFacts } from './seat-facts.ts'
import { asksOf, updated, type Updated } from './change-facts.ts'

/** What the rules of an update look at. The losses are those of everything it asks for together. */
export interface UpdateFacts
  extends
    Chosen,
    Updated,
    Standing,
    Selling,
    SeatFacts,
    RevivalFacts,
    LossAcceptance,
    OpenTransition,
    NamedReseller,
    RecordFacts {
  /** Fields of the command that the offer does not know. */
  readonly notOffered: readonly string[]
  readonly cycleIsOffered: boolean
}

export function updateFacts(command: UpdateSubscription, { world, actor }: Context): UpdateFacts {
  const { partner, billingCycle } = command
  const of = updated(command, world)
  const { subscription, changesCycle, changesRecord } = of
  const reseller = changesRecord ? command.reseller : undefined
  const cycles = offerOf(subscription.offer)?.billingCycles ?? []
  return {
    ...of,
    ...standing(world, { ...command, resellers: reseller === undefined ? [] : [reseller] }),
    ...selling(world, actor, command, asksOf(command, of)),
    ...openTransition(of.customer, partner),
    ...seatFacts(command, of),
    ...revivalFacts(command, of),
    ...losses(command, of),
    ...chosen(subscription, command, of.customer),
    ...namedReseller(world, { partner, reseller }),
    ...recordFacts(of.customer, subscription),
    notOffered: notOffered(command, of),
    cycleIsOffered: !changesCycle || billingCycle === undefined || cycles.includes(billingCycle),
  }
}

/** Azure is bought without a number, a term or a cycle of its own, and a trial does not renew. */
function notOffered({ autoRenew }: UpdateSubscription, of: Updated): string[] {
  const { license, changesSeats, changesRenewal, changesCycle } = of
  const isAzure = license === undefined
  const isTrial = license?.billingCycle === 'none'
  return [
    ...(changesSeats && isAzure ? ['quantity'] : []),
    ...(changesRenewal && (isAzure || (isTrial && autoRenew === true)) ? ['autoRenew'] : []),
    ...(changesCycle && isAzure ? ['billingCycle'] : []),
  ]
}

function losses({ quantity, lossAccepted }: UpdateSubscription, of: Updated): LossAcceptance {
  const { world, customer, subscription, addOns, suspends, changesSeats } = of
  const seated = withSeats(customer, subscription.id, changesSeats ? (quantity ?? null) : null)
  const after = suspends
    ? withSubscriptionsChanged(seated, [subscription.id, ...addOns], { status: 'suspended' })
    : seated
  return lossAcceptance({ before: customer, after }, lossAccepted, world.settings)
}
