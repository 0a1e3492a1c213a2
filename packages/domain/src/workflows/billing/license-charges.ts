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
export const chargesOf: (subscription: CommerceSubscription) => readonly Charge[] =
  rememberedOf(workedOut)

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
    monthlyCents: monthlyCentsOf(subscription.offer),
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

const monthlyCents = new Map<string, number>()

/** Of the catalogue, so each is read once. */
function monthlyCentsOf(id: CommerceSubscription['offer']): number {
  const known = monthlyCents.get(id)
  if (known !== undefined) return known
  const cents = centsOf(offer(id)?.listPriceUsdMonth ?? '0')
  monthlyCents.set(id, cents)
  return cents
}
