import { offer } from '../../catalog/index.ts'
import { dayOf, type Instant } from '../../kernel/calendar.ts'
import { centsOf, ofCents } from '../../kernel/money.ts'
import { rememberedOf } from '../../kernel/remembered.ts'
import type { CommerceSubscription } from '../../model/subscriptions/commerce-subscription.ts'
import type { LicenseLine } from '../../model/ledger/license-invoice.ts'
import { LicenseAccount, type Entry } from './license-account.ts'

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
export const chargesOf: (subscription: CommerceSubscription) => readonly DatedCharge[] =
  rememberedOf(workedOut)

/** Where the charges from a moment on begin among those of a subscription. */
export function chargesFrom(charges: readonly DatedCharge[], moment: Instant): number {
  let [from, until] = [0, charges.length]
  while (from < until) {
    const middle = (from + until) >> 1
    if ((charges[middle]?.at ?? moment) < moment) from = middle + 1
    else until = middle
  }
  return from
}

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
  return account.entries.map((entry) => new Charge(entry, id, of))
}

/** Says its line only when it is asked: most charges are looked at for their moment alone. */
class Charge implements DatedCharge {
  readonly entry: Entry
  readonly #subscription: CommerceSubscription['id']
  readonly #offer: CommerceSubscription['offer']

  constructor(
    entry: Entry,
    subscription: CommerceSubscription['id'],
    offerOf: CommerceSubscription['offer'],
  ) {
    this.entry = entry
    this.#subscription = subscription
    this.#offer = offerOf
  }

  get at(): Instant {
    return this.entry.at
  }

  get line(): LicenseLine {
    const { at: _, unitCents, cents, isCredit, ...days } = this.entry
    return {
      subscription: this.#subscription,
      offer: this.#offer,
      ...days,
      unitPrice: ofCents(unitCents, 'USD'),
      amount: ofCents(isCredit ? -cents : cents, 'USD'),
    }
  }
}
