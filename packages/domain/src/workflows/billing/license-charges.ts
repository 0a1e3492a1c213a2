import { offer } from '../../catalog/index.ts'
import { dayOf, type Instant } from '../../kernel/calendar.ts'
import { centsOf, ofCents } from '../../kernel/money.ts'
import type { CommerceSubscription } from '../../model/commerce-subscription.ts'
import type { LicenseLine } from '../../model/license-invoice.ts'
import { LicenseAccount } from './license-account.ts'

/** A line and the moment from which it is owed. */
export interface DatedCharge {
  readonly at: Instant
  readonly line: LicenseLine
}

/**
 * Everything a licence subscription of CSP costs its partner, from its first term on to the end of its present term
 * as things stand, in order of time. Nothing for other channels, trials and Azure.
 * Source: rulebook BILL-02, decision-0070.
 */
export function chargesOf(subscription: CommerceSubscription): readonly DatedCharge[] {
  const known = worked.get(subscription)
  if (known) return known
  const charges = workedOut(subscription)
  worked.set(subscription, charges)
  return charges
}

/** Subscriptions are values, so what one costs is worked out once; every event asks what is due next. */
const worked = new WeakMap<CommerceSubscription, readonly DatedCharge[]>()

function workedOut({ id, offer: of, ...subscription }: CommerceSubscription): DatedCharge[] {
  const { channel, partner, billingCycle, paid } = subscription
  if (channel !== 'csp' || partner === null || billingCycle === 'none') return []
  const account = new LicenseAccount({
    purchasedOn: dayOf(subscription.purchasedAt),
    monthlyCents: centsOf(offer(of)?.listPriceUsdMonth ?? '0'),
  })
  for (const [index, present] of paid.entries()) {
    // Only the first can begin within a term, when an order joins one or history is told.
    if (index === 0) account.rollUpTo(present.from, present)
    account.change(present)
    account.rollUpTo(paid[index + 1]?.from ?? null, present)
  }
  return account.entries.map(({ at, unitCents, cents, isCredit, ...days }) => ({
    at,
    line: {
      subscription: id,
      offer: of,
      ...days,
      unitPrice: ofCents(unitCents, 'USD'),
      amount: ofCents(isCredit ? -cents : cents, 'USD'),
    },
  }))
}
