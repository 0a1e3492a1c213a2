import { offer } from '../catalog/index.ts'
import { dayOf, type Instant } from '../kernel/calendar.ts'
import { assertNever } from '../kernel/invariant.ts'
import { centsOf, ofCents } from '../kernel/money.ts'
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
  /** From which the next term goes on; null where nothing is charged. */
  readonly account: LicenseAccount | null
  #moment: Instant | '' = ''
  #place = 0

  constructor(account: LicenseAccount | null) {
    this.account = account
    this.all = account?.charges ?? []
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

const known = new WeakMap<CommerceSubscription, Charges>()

/**
 * Worked out once for each state of a subscription. Where an earlier state is given, its charges are carried on when
 * nothing but another term was added, so that a renewal costs no more than its own charges (decision-0231).
 */
export function chargesOf(
  subscription: CommerceSubscription,
  earlier?: CommerceSubscription,
): Charges {
  const found = known.get(subscription)
  if (found) return found
  const charges = workedOut(subscription, earlier)
  known.set(subscription, charges)
  return charges
}

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

function workedOut(subscription: CommerceSubscription, earlier?: CommerceSubscription): Charges {
  switch (subscription.kind) {
    case 'csp-license':
      return ofLicenses(subscription, earlier?.kind === 'csp-license' ? earlier : undefined)
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

function ofLicenses(subscription: CspLicense, earlier: CspLicense | undefined): Charges {
  const { billingCycle, paid } = subscription
  if (billingCycle === 'none') return nothing
  const before = earlier && known.get(earlier)
  if (earlier && before?.account && isCharged(subscription, earlier)) {
    if (earlier.paid === paid) return before
    const next = paid.at(-1)
    if (next && isNextTerm(paid, earlier.paid)) {
      const account = before.account.carriedOn()
      account.change(next)
      account.rollUpTo(null, next)
      return new Charges(account)
    }
  }
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
  return new Charges(account)
}

/** By the same terms, whatever they are about. */
function isCharged(one: CspLicense, other: CspLicense): boolean {
  return one.purchasedAt === other.purchasedAt && one.offer === other.offer
}

/** One entry more, which begins when everything before was charged to its end. */
function isNextTerm(paid: CspLicense['paid'], before: CspLicense['paid']): boolean {
  const last = before.at(-1)
  const next = paid[before.length]
  return (
    paid.length === before.length + 1 &&
    next !== undefined &&
    last !== undefined &&
    next.from >= last.term.until &&
    before.every((one, index) => paid[index] === one)
  )
}

const nothing = new Charges(null)
