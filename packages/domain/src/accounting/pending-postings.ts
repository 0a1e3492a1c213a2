import type { Instant } from '../kernel/calendar.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Period } from '../model/ledger/period.ts'
import type { LicensePosting, UsagePosting } from '../model/ledger/posting.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { World } from '../model/world.ts'
import { asSold } from '../model/subscriptions/commerce-subscription.ts'
import { listRateIn } from './list-rate.ts'
import { licensesClosedUntil, periodOf, type BillingDays } from './closed-until.ts'
import { licensePostings } from './license-postings.ts'
import { firstUnbilled, usagePayersOf } from './unbilled-usage.ts'
import { usagePostings, type UsagePayer } from './usage-postings.ts'

/** Where what a dollar is, is stated too. */
export type PricedDays = BillingDays & Pick<World, 'settings'>

/** What the postings of a customer depend on besides its file. */
export type PostedWorld = PricedDays & Pick<World, 'now'>

/**
 * Usage that is over and on no invoice yet: its period has ended, or somebody else pays since. What still runs is posted
 * when it is over, and what has no rate when there is one.
 */
export function pendingUsage(customer: Customer, days: PricedDays, now: Instant): UsagePosting[] {
  const whole = (period: Period) => period
  return usagePayersOf(customer)
    .flatMap((payer) => unbilled(customer, days, payer, now, whole))
    .filter(({ at }) => at <= now)
}

/** The same with what runs, up to now: it can still become other. */
export function usageUpToNow(customer: Customer, days: PricedDays, now: Instant): UsagePosting[] {
  const upTo = ({ from, until }: Period) => ({ from, until: until < now ? until : now })
  return usagePayersOf(customer).flatMap((payer) => unbilled(customer, days, payer, now, upTo))
}

/** What is on no invoice of a payer and began before now, period by period, of each what is asked for. */
function unbilled(
  customer: Customer,
  days: PricedDays,
  payer: UsagePayer,
  now: Instant,
  partOf: (period: Period) => Period,
): UsagePosting[] {
  const postings: UsagePosting[] = []
  let next = firstUnbilled(customer, days, payer)
  while (next !== null && next < now) {
    const period = periodOf(days, payer, next)
    const rate = listRateIn(days.settings, payer.currency, period)
    const made = rate === null ? [] : usagePostings(customer, payer, partOf(period), rate)
    postings.push(...made.map((one) => ({ ...one, period })))
    next = period.until
  }
  return postings
}

/** What became owed for licences before this moment and is on no invoice yet; what is owed from now on can still become other. */
export function pendingLicenses(
  customer: Customer,
  days: BillingDays,
  now: Instant,
): LicensePosting[] {
  const partners = new Set<PartnerId>()
  for (const subscription of customer.subscriptions.rows()) {
    const sold = asSold(subscription)
    if (sold !== undefined) partners.add(sold.partner)
  }
  return [...partners].flatMap((partner) =>
    licensePostings(
      customer,
      partner,
      { from: licensesClosedUntil(customer, days, partner), until: now },
      (at) => periodOf(days, { partner, stream: 'legacy' }, at),
    ),
  )
}
