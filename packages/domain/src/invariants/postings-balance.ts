import { listRateIn } from '../accounting/list-rate.ts'
import { periodOf } from '../accounting/closed-until.ts'
import { licensePostings } from '../accounting/license-postings.ts'
import { reservationPostings } from '../accounting/reservation-postings.ts'
import { totalOf } from '../accounting/total.ts'
import { usagePostings, type UsagePayer } from '../accounting/usage-postings.ts'
import { equals } from '../kernel/money.ts'
import { isInvoice, type InvoiceIssued } from '../model/ledger/invoice-events.ts'
import type { LicenseInvoice } from '../model/ledger/license-invoice.ts'
import type { Period } from '../model/ledger/period.ts'
import type { Posting } from '../model/ledger/posting.ts'
import type { ReservationInvoice } from '../model/ledger/reservation-invoice.ts'
import type { UsageInvoice } from '../model/ledger/usage-invoice.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { World } from '../model/world.ts'
import type { InvariantCheck } from './invariant-check.ts'

/** Looked at whenever a period is closed: the partner's invoices up to there, beside what history gives for all that time at once. */
export const postingsBalance: InvariantCheck = {
  id: 'INV-15',
  statement:
    'The ledger balances: what a partner’s invoices say is the sum of its postings, and no period is invoiced twice.',
  of: 'customer',
  violations: ({ after: customer }, { after: world, recorded }) => {
    const { event } = recorded
    if (!isInvoice(event)) return []
    const invoices = invoicesLike(event, customer)
    return [...twice(invoices), ...unbalanced(event, invoices, posted(event, customer, world))]
  },
}

type Invoice = UsageInvoice | LicenseInvoice | ReservationInvoice

/** All invoices of the partner, stream and currency that an event is about, whatever their numbers. */
function invoicesLike(event: InvoiceIssued, customer: Customer): readonly Invoice[] {
  const { partner } = event
  switch (event.type) {
    case 'UsageInvoiced':
      return customer.invoices
        .rows()
        .filter(
          (one) =>
            one.partner === partner &&
            one.stream === event.stream &&
            one.total.currency === event.total.currency,
        )
    case 'LicenseInvoiced':
      return customer.licenseInvoices.rows().filter((one) => one.partner === partner)
    case 'ReservationsInvoiced':
      return customer.reservationInvoices.rows().filter((one) => one.partner === partner)
  }
}

function twice(invoices: readonly Invoice[]): string[] {
  const ordered = invoices.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1))
  return ordered.flatMap(({ number, period }, index) => {
    const next = ordered[index + 1]
    return next !== undefined && next.period.from < period.until
      ? [`${number} and ${next.number} both invoice ${next.period.from}`]
      : []
  })
}

/** From the workspace's first period to the end of the closed one; usage period by period, because tiers begin anew in each and a rate is that of a period. */
function posted(event: InvoiceIssued, customer: Customer, world: World): readonly Posting[] {
  const { partner } = event
  const stream = streamOf(event)
  const { from } = periodOf(world, { partner, stream }, world.startedAt)
  const time = { from, until: event.period.until }
  if (event.type === 'LicenseInvoiced') {
    return licensePostings(customer, partner, time, () => time)
  }
  if (event.type === 'ReservationsInvoiced') {
    return reservationPostings(customer, partner, time, () => time)
  }
  const payer = { partner, stream, currency: event.total.currency }
  return periodsOf(world, payer, time).flatMap((period) => {
    const rate = listRateIn(world.settings, payer.currency, period)
    return rate === null ? [] : usagePostings(customer, payer, period, rate)
  })
}

/** Whose periods it follows. */
function streamOf(event: InvoiceIssued): UsagePayer['stream'] {
  if (event.type === 'UsageInvoiced') return event.stream
  return event.type === 'LicenseInvoiced' ? 'legacy' : 'plan'
}

function periodsOf(world: World, payer: UsagePayer, { from, until }: Period): Period[] {
  const periods: Period[] = []
  for (let next = from; next < until;) {
    const period = periodOf(world, payer, next)
    periods.push(period)
    next = period.until
  }
  return periods
}

function unbalanced(
  { partner, number, total: { currency } }: InvoiceIssued,
  invoices: readonly Invoice[],
  postings: readonly Posting[],
): string[] {
  const invoiced = totalOf(
    currency,
    invoices.flatMap(({ lines }): readonly { readonly amount: Posting['amount'] }[] => lines),
  )
  const owed = totalOf(currency, postings)
  return equals(invoiced, owed)
    ? []
    : [`${partner} was invoiced ${invoiced.amount} up to ${number}, and owed ${owed.amount}`]
}
