import { plus, type Instant } from '../../kernel/calendar.ts'
import type { License } from '../../model/subscriptions/license.ts'
import type { Term } from '../../model/subscriptions/term.ts'
import { announced } from '../../policies/loss-acceptance.ts'
import { command, type Context } from '../../workflow.ts'
import * as messages from './messages.ts'
import { updateFacts, type UpdateFacts } from './facts.ts'
import { updateRules } from './rules.ts'

type Of = Pick<messages.UpdateSubscription, 'customer' | 'subscription'>

/** Only differences are recorded; the people who lose service are named first. */
export const update = command({
  message: messages.updateSubscription,
  facts: updateFacts,
  rules: updateRules,
  events: (asked, facts, { now }: Context): messages.Recorded[] => {
    const { customer, subscription } = asked
    const of = { customer, subscription }
    return [
      ...ofName(asked, facts, of),
      ...ofLosses(facts, of, now),
      ...ofLicenses(asked, facts, of),
      ...ofRecord(asked, facts, of),
      ...ofStatus(facts, of, now),
    ]
  },
})

function ofName({ name }: messages.UpdateSubscription, { subscription }: UpdateFacts, of: Of) {
  if (name === undefined || name === subscription.name) return []
  return [{ type: 'SubscriptionRenamed', ...of, name } as const]
}

function ofLosses({ losses, suspends, world }: UpdateFacts, of: Of, now: Instant) {
  const { suspendedKept, dataKeptAfterRemoval } = world.settings
  return announced(losses, {
    ...of,
    cause: suspends ? 'suspension' : 'seats',
    serviceEndsAt: now,
    dataGoesAt: plus(now, suspends ? suspendedKept : dataKeptAfterRemoval),
  })
}

function ofLicenses(
  { quantity, autoRenew, billingCycle }: messages.UpdateSubscription,
  { changesSeats, changesRenewal, changesCycle }: UpdateFacts,
  of: Of,
): messages.Recorded[] {
  const recorded: messages.Recorded[] = []
  if (changesRenewal && autoRenew !== undefined) {
    recorded.push({ type: 'AutoRenewChanged', ...of, autoRenew })
  }
  if (changesCycle && billingCycle !== undefined) {
    recorded.push({ type: 'BillingCycleChanged', ...of, billingCycle })
  }
  if (changesSeats && quantity !== undefined) {
    recorded.push({ type: 'SeatsChanged', ...of, quantity })
  }
  return recorded
}

/** Who earns on it, and under whose plan a transition will put it (AZT-05). */
function ofRecord(
  { reseller }: messages.UpdateSubscription,
  { changesRecord }: UpdateFacts,
  of: Of,
): messages.Recorded[] {
  return changesRecord && reseller !== undefined
    ? [{ type: 'PartnerOfRecordChanged', ...of, reseller }]
    : []
}

/** Add-ons go before their base and come back on their own (decision-0067). */
function ofStatus(facts: UpdateFacts, of: Of, now: Instant): messages.Recorded[] {
  const { license, addOns, suspends, revives, deletes } = facts
  if (deletes) return [{ type: 'SubscriptionDeleted', ...of, dataLost: [] }]
  if (suspends) {
    return [
      ...addOns.map((addOn): messages.Recorded => ({
        type: 'CommerceSubscriptionSuspended',
        ...of,
        subscription: addOn,
        reason: 'base-suspended',
      })),
      { type: 'CommerceSubscriptionSuspended', ...of, reason: 'partner' },
    ]
  }
  if (!revives) return []
  return [
    ...(license ? missedTerms(license, now) : []).map((term): messages.Recorded => ({
      type: 'SubscriptionRenewed',
      ...of,
      term,
    })),
    { type: 'CommerceSubscriptionReactivated', ...of },
  ]
}

/** The terms that began while it was suspended, without a gap. */
function missedTerms({ term, termLength }: License, now: Instant): Term[] {
  const terms: Term[] = []
  let last = term
  while (last.until <= now) {
    last = { from: last.until, until: plus(last.until, termLength) }
    terms.push(last)
  }
  return terms
}
