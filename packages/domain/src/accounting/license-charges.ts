import { offer } from '../catalog/index.ts'
import { dayOf, type Instant } from '../kernel/calendar.ts'
import { assertNever } from '../kernel/invariant.ts'
import { centsOf, ofCents } from '../kernel/money.ts'
import { rememberedOf } from '../kernel/remembered.ts'
import type { CommerceSubscription } from '../model/subscriptions/commerce-subscription.ts'
import type { CspLicense } from '../model/subscriptions/license.ts'
import type { LicenseLine } from '../model/ledger/license-invoice.ts'
import { LicenseAccount, type Charge } from './license-account.ts'
import { listCurrency } from './total.ts'

/**
 * Everything a licence subscription of CSP costs its partner, from its first term on to the end of its present term
 * as things stand, in order of time. Nothing for other channels, trials and Azure.
 * Source: rulebook BILL-02, decision-0070.
 */
export class Charges {
  readonly all: readonly Charge[]
  #moment: Instant | '' = ''
  #place = 0

  constructor(all: readonly Charge[]) {
    this.all = all
  }

  /** Where the charges from a moment on begin. Time goes on, so each search begins where the last one ended. */
  from(moment: Instant): number {
    if (moment === this.#moment) return this.#place
    if (moment < this.#moment) this.#place = 0
    while ((this.all[this.#place]?.at ?? moment) < moment) this.#place += 1
    this.#moment = moment
    return this.#place
  }
}

/** Worked out once for each state of a subscription. */
export const chargesOf = rememberedOf((subscription: CommerceSubscription) => {
  return new Charges(workedOut(subscription))
})

/** A charge as an invoice says it. */
export function lineOf(
  { id: subscription, offer: of }: Pick<CspLicense, 'id' | 'offer'>,
  { charge, from, to, quantity, unitCents, cents, isCredit }: Charge,
): LicenseLine {
  return {
    subscription,
    offer: of,
    charge,
    from,
    to,
    quantity,
    unitPrice: ofCents(unitCents, listCurrency),
    amount: ofCents(isCredit ? -cents : cents, listCurrency),
  }
}

function workedOut(subscription: CommerceSubscription): readonly Charge[] {
  switch (subscription.kind) {
    case 'csp-license':
      return ofLicenses(subscription)
    case 'license-elsewhere':
    case 'legacy-azure':
    case 'azure-elsewhere':
    case 'new-commerce-license':
    case 'reservation':
      return nothing
    default:
      return assertNever(subscription)
  }
}

function ofLicenses(subscription: CspLicense): readonly Charge[] {
  const { billingCycle, paid } = subscription
  if (billingCycle === 'none') return nothing
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
