import type { LicenseInvoice, LicenseLine } from '../model/ledger/license-invoice.ts'
import type { LicensePosting, Posting, UsagePosting } from '../model/ledger/posting.ts'
import type { UsageInvoice, UsageLine } from '../model/ledger/usage-invoice.ts'
import type { Customer } from '../model/parties/customer.ts'
import { licensePostings } from './license-postings.ts'
import { rateNoted } from './list-rate.ts'
import { usagePostings, usageRule } from './usage-postings.ts'

type Owed = Pick<Customer, 'id' | 'subscriptions' | 'azureSubscriptions' | 'plans'>

/** The postings of a period of usage that is closed, as its invoice has them. */
export function closedUsage(customer: Owed, invoice: UsageInvoice): UsagePosting[] {
  const { number, partner, stream, period, issuedAt, closedBy, lines } = invoice
  const postings = usagePostings(customer, { partner, stream }, period, rateNoted(invoice))
  return closed(lines, postings, isSameUsage).map(([line, made]): UsagePosting => ({
    partner,
    customer: customer.id,
    stream,
    period,
    at: made?.at ?? issuedAt,
    amount: line.amount,
    cause: made?.cause ?? closedBy,
    rule: usageRule(line),
    rounding: made?.rounding ?? 'azure-usage',
    invoice: number,
    line,
  }))
}

/** The same for licences. */
export function closedLicenses(customer: Owed, invoice: LicenseInvoice): LicensePosting[] {
  const { number, partner, period, issuedAt, closedBy, lines } = invoice
  return closed(
    lines,
    licensePostings(customer, partner, period, () => period),
    isSameCharge,
  ).map(([line, made]): LicensePosting => ({
    partner,
    customer: customer.id,
    stream: 'license',
    period,
    at: made?.at ?? issuedAt,
    amount: line.amount,
    cause: made?.cause ?? closedBy,
    rule: 'BILL-02',
    rounding: made?.rounding ?? 'legacy-licence',
    invoice: number,
    line,
  }))
}

/**
 * Each line of a record with the posting that history gives it. Amount and line are those of the record, whatever a later
 * version would work out; a line that no history explains any more is put down to the event that closed its period.
 */
function closed<Line, Made extends Posting & { readonly line: Line }>(
  lines: readonly Line[],
  made: readonly Made[],
  isSame: (one: Line, other: Line) => boolean,
): (readonly [Line, Made | undefined])[] {
  const left = [...made]
  return lines.map((line) => {
    const at = left.findIndex((posting) => isSame(posting.line, line))
    return [line, at === -1 ? undefined : left.splice(at, 1)[0]] as const
  })
}

function isSameUsage(one: UsageLine, other: UsageLine): boolean {
  return (
    one.entitlement === other.entitlement &&
    one.meter === other.meter &&
    one.credit === other.credit &&
    one.from === other.from
  )
}

function isSameCharge(one: LicenseLine, other: LicenseLine): boolean {
  return (
    one.subscription === other.subscription &&
    one.charge === other.charge &&
    one.from === other.from &&
    one.to === other.to &&
    one.quantity === other.quantity &&
    one.amount.amount.startsWith('-') === other.amount.amount.startsWith('-')
  )
}
