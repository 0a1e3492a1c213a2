import { offer } from '../../catalog/index.ts'
import { dayOf, type Instant } from '../../kernel/calendar.ts'
import { centsOf, ofCents } from '../../kernel/money.ts'
import { rememberedOf } from '../../kernel/remembered.ts'
import type { CommerceSubscription } from '../../model/subscriptions/commerce-subscription.ts'
import type { LicenseLine } from '../../model/ledger/license-invoice.ts'
import { LicenseAccount, type Charge } from './license-account.ts'

/**
 * Everything a licence subscription of CSP costs its partner, from its first term on to the end of its present term
 * as things stand, in order of time. Nothing for other channels, trials and Azure.
 * Source: rulebook BILL-02, decision-0070.
 */
export function chargesOf(subscription: CommerceSubscription): readonly Charge[] {
  return owedFor(subscription).charges
}

/** When the first charge from a moment on is owed; undefined when there is none. */
export function firstOwedFrom(
  subscription: CommerceSubscription,
  moment: Instant,
): Instant | undefined {
  const owed = owedFor(subscription)
  if (owed.askedFrom !== moment) {
    owed.first = owed.charges[chargesFrom(owed.charges, moment)]?.at
    owed.askedFrom = moment
  }
  return owed.first
}

interface Owed {
  readonly charges: readonly Charge[]
  /** The last answer: between two invoices the same moment is asked for after every event. */
  askedFrom: Instant | null
  first: Instant | undefined
}

const owedFor = rememberedOf((subscription: CommerceSubscription): Owed => {
  return { charges: workedOut(subscription), askedFrom: null, first: undefined }
})

/** Where the charges from a moment on begin among those of a subscription. */
export function chargesFrom(charges: readonly Charge[], moment: Instant): number {
  let [from, until] = [0, charges.length]
  while (from < until) {
    const middle = (from + until) >> 1
    if ((charges[middle]?.at ?? moment) < moment) from = middle + 1
    else until = middle
  }
  return from
}

/** A charge as an invoice says it. */
export function lineOf(
  { id: subscription, offer: of }: Pick<CommerceSubscription, 'id' | 'offer'>,
  { charge, from, to, quantity, unitCents, cents, isCredit }: Charge,
): LicenseLine {
  return {
    subscription,
    offer: of,
    charge,
    from,
    to,
    quantity,
    unitPrice: ofCents(unitCents, 'USD'),
    amount: ofCents(isCredit ? -cents : cents, 'USD'),
  }
}

function workedOut(subscription: CommerceSubscription): readonly Charge[] {
  const { channel, partner, billingCycle, paid } = subscription
  if (channel !== 'csp' || partner === null || billingCycle === 'none') return nothing
  const account = new LicenseAccount({
    purchasedOn: dayOf(subscription.purchasedAt),
    monthlyCents: centsOf(offer(subscription.offer)?.listPriceUsdMonth ?? '0'),
  })
  for (const [index, present] of paid.entries()) {
    // Only the first can begin within a term, when an order joins one or history is told.
    if (index === 0) account.rollUpTo(present.from, present)
    account.change(present)
    account.rollUpTo(paid[index + 1]?.from ?? null, present)
  }
  return account.charges
}

const nothing: readonly Charge[] = []
