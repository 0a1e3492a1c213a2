import { announced } from '../../policies/loss-acceptance.ts'
import { orderId, type SubscriptionId } from '../../model/ids.ts'
import { purchased } from '../../policies/purchase.ts'
import type { MoveTarget } from '../../model/subscriptions/license-move.ts'
import type { BillingCycle } from '../../model/subscriptions/term.ts'
import { customerOf, type World } from '../../model/world.ts'
import { command } from '../../workflow.ts'
import { announcedByMove } from './announcements.ts'
import { creditFacts, decideFacts } from './credit-facts.ts'
import { endFacts } from './end-facts.ts'
import { startFacts, type StartFacts } from './facts.ts'
import * as messages from './messages.ts'
import { creditRules, decidedByClock, endRules, startRules } from './rules.ts'

/**
 * Buys what takes the place of the originals, which go on until they are ended. Whoever loses something in the end
 * is named now. Reassigning licences and ending the originals are commands of their own.
 *
 * Source: license-move#move-your-customers-license-based-subscriptions-to-the-cloud-solution-provider-program-csp
 */
export const start = command({
  message: messages.startLicenseMove,
  facts: startFacts,
  rules: startRules,
  events: (order, facts, { world }): messages.Recorded[] => started(order, facts, world),
})

/** What a start records, whether it is given now or was planned. */
export function started(
  order: messages.StartLicenseMove,
  facts: StartFacts,
  world: World,
): messages.Recorded[] {
  if (facts.alreadyStarted) return []
  const { partner, customer, move, reseller = null } = order
  const lines = linesOf(order.lines)
  const bought = lines.flatMap(({ targets }) =>
    targets.map((target) => {
      const parent = facts.parents.get(target.subscription) ?? null
      const of = { customer, partner, reseller, order: orderId(move), usage: null, name: null }
      return purchased({ ...target, ...of, parent }, world)
    }),
  )
  return [
    { type: 'LicenseMoveStarted', customer, partner, move, lines },
    ...bought,
    ...announcedByMove(
      customerOf(world, customer),
      lines.map(({ source }) => source),
      facts.losses,
      world.settings,
    ),
  ]
}

/** Lines as they are ordered, or as they were recorded. */
interface OrderedLine {
  readonly source: SubscriptionId
  readonly targets: readonly (Omit<MoveTarget, 'billingCycle'> & {
    readonly billingCycle?: BillingCycle | undefined
  })[]
}

/** Paid monthly where nobody says otherwise. */
export function linesOf(lines: readonly OrderedLine[]) {
  return lines.map(({ source, targets }) => ({
    source,
    targets: targets.map((target) => ({
      ...target,
      billingCycle: target.billingCycle ?? ('monthly' as const),
    })),
  }))
}

/** One that expires serves until the end of its term and 30 days more; one that is cancelled stops at once. */
export const end = command({
  message: messages.endSourceSubscription,
  facts: endFacts,
  rules: endRules,
  events: ({ customer, subscription, ends }, facts, { world: { now } }): messages.Recorded[] => {
    if (facts.alreadyEnded) return []
    if (ends === 'expires') {
      return [{ type: 'AutoRenewChanged', customer, subscription, autoRenew: false }]
    }
    const { losses, dataGoesAt } = facts
    const of = { customer, subscription, cause: 'cancellation', serviceEndsAt: now } as const
    return [
      ...announced(losses, { ...of, dataGoesAt }),
      ...[...facts.addOns, subscription].map(
        (one) => ({ type: 'SourceSubscriptionCancelled', customer, subscription: one }) as const,
      ),
    ]
  },
})

/** Asking again changes nothing, by any actor. */
export const openCredit = command({
  message: messages.openCreditCase,
  facts: creditFacts,
  rules: creditRules,
  events: ({ customer, subscription }, { existing }, { actor }): messages.Recorded[] =>
    existing ? [] : [{ type: 'CreditCaseOpened', customer, subscription, by: actor.party }],
})

/** What support decides is a setting, since nobody publishes it (decision-0011). */
export const decideCreditCase = command({
  message: messages.decideCredit,
  facts: decideFacts,
  by: decidedByClock,
  rules: [],
  events: ({ customer, subscription }, facts, { world }): messages.Recorded[] => {
    const { existing, unused } = facts
    if (!existing || existing.decidedAt !== null) return []
    const granted = world.settings.creditGranted === 'pro-rata' ? (unused?.price ?? null) : null
    return [{ type: 'CreditDecided', customer, subscription, granted }]
  },
})
