import {
  licensesOnInvoice,
  listCurrency,
  meterMonths,
  ratedUsage,
  reservationsOnInvoice,
  reservationsUnbilled,
  usageOnInvoice,
  usagePostings,
  type InvoiceStream,
  type RatedUsage,
  type ReservationPosting,
} from '@understudy/domain'
import {
  dailyRatedColumns,
  legacyUsageColumns,
  licenseColumns,
  oneTimeColumns,
  type RowOf,
} from './columns.ts'
import { dailyRatedRow } from './daily-rated-row.ts'
import type { Filed, Issue } from './filed.ts'
import { legacyDayRow, legacyUsageRow } from './legacy-usage-row.ts'
import { licenseRow } from './license-row.ts'
import { oneTimeRow } from './one-time-row.ts'
import { reservationRow } from './reservation-row.ts'

/** A line of a file, and the rule that it follows. */
export interface FiledRow<Row = AnyRow> {
  readonly row: Row
  /** Rulebook id. */
  readonly rule: string
}

export type AnyRow = Readonly<Record<string, string>>

/** One of the files that Microsoft gives to partners with an invoice. */
export interface BillingFile<Columns extends readonly string[] = readonly string[]> {
  readonly columns: Columns
  /** Of which invoices. */
  readonly stream: InvoiceStream
  /** What tells one line from another; lines may be alike in all of it. */
  readonly key: readonly Columns[number][]
  /** A customer's lines, one after the other. */
  rows(filed: Filed, issue: Issue): Iterable<FiledRow<RowOf<Columns>>>
}

function file<const Columns extends readonly string[]>(
  said: BillingFile<Columns>,
): BillingFile<Columns> {
  return said
}

/** Every file by its name in addresses. Source: decision-0227#columns. */
export const billingFiles = {
  'license-reconciliation': file({
    columns: licenseColumns,
    stream: 'license',
    key: [
      'CustomerId',
      'SyndicationPartnerSubscriptionNumber',
      'ChargeType',
      'ChargeStartDate',
      'ChargeEndDate',
    ],
    *rows(filed, { number }) {
      for (const posting of licensesOnInvoice(filed.customer, filed.partner.id, number)) {
        yield { row: licenseRow(filed, posting), rule: posting.rule }
      }
    },
  }),
  'usage-reconciliation': file({
    columns: legacyUsageColumns,
    stream: 'legacy',
    key: ['CustomerId', 'SubscriptionId', 'ResourceGuid', 'ChargeStartDate', 'UsageDate'],
    *rows(filed, issue) {
      const { customer, partner } = filed
      for (const posting of usageOnInvoice(customer, partner.id, issue.number)) {
        yield { row: legacyUsageRow(filed, issue, posting), rule: posting.rule }
      }
      for (const day of usedIn('legacy', filed, issue)) {
        yield { row: legacyDayRow(filed, issue, day), rule: 'BILL-01' }
      }
    },
  }),
  'one-time-reconciliation': file({
    columns: oneTimeColumns,
    stream: 'plan',
    key: ['CustomerId', 'SubscriptionId', 'MeterDescription', 'PriceAdjustmentDescription'],
    *rows(filed, issue) {
      const { customer, partner } = filed
      const { number, period, rates } = issue
      const payer = { partner: partner.id, stream: 'plan' } as const
      const postings =
        number === ''
          ? rates.flatMap((rate) => usagePostings(customer, payer, period, rate))
          : usageOnInvoice(customer, partner.id, number)
      for (const month of meterMonths(postings, usedIn('plan', filed, issue))) {
        yield { row: oneTimeRow(filed, issue, month), rule: ruleOf(month) }
      }
      for (const posting of reservedIn(filed, issue)) {
        yield { row: reservationRow(filed, issue, posting), rule: posting.rule }
      }
    },
  }),
  'daily-rated-usage': file({
    columns: dailyRatedColumns,
    stream: 'plan',
    key: ['CustomerId', 'SubscriptionId', 'EntitlementId', 'MeterId', 'UsageDate'],
    *rows(filed, issue) {
      for (const day of usedIn('plan', filed, issue)) {
        yield { row: dailyRatedRow(filed, issue, day), rule: ruleOf(day) }
      }
    },
  }),
} as const

export type BillingFileName = keyof typeof billingFiles

export const billingFileNames = Object.keys(billingFiles) as BillingFileName[]

/** The files of an invoice of a stream, as people download them. */
export function filesOf(stream: InvoiceStream): BillingFileName[] {
  return billingFileNames.filter((name) => billingFiles[name].stream === stream)
}

/** The days of a customer that has a part in the invoice, or of time that is on none yet. */
function* usedIn(
  stream: 'legacy' | 'plan',
  { customer, partner }: Filed,
  { number, period, rates }: Issue,
): Generator<RatedUsage, void> {
  const isAsked = number === '' || customer.invoices.get(number)?.partner === partner.id
  if (!isAsked) return
  for (const rate of rates) {
    yield* ratedUsage(customer, { partner: partner.id, stream }, period, rate)
  }
}

/** Reservations are charged in dollars, whatever the plan is in. */
function reservedIn(
  { customer, partner }: Filed,
  { number, period, rates }: Issue,
): readonly ReservationPosting[] {
  if (number !== '') return reservationsOnInvoice(customer, partner.id, number)
  const isAsked = rates.some(({ currency }) => currency === listCurrency)
  return isAsked ? reservationsUnbilled(customer, partner.id, period) : []
}

function ruleOf({ earnedPercent }: { readonly earnedPercent: string }): string {
  return earnedPercent === '0' ? 'BILL-01' : 'BILL-05'
}
