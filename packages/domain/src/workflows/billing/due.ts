import { firstUnbilled, usagePayersOf } from '../../accounting/unbilled-usage.ts'
import { invoiceNumber } from '../../accounting/invoice-number.ts'
import { issuedAt } from '../../accounting/periods.ts'
import { periodOf } from '../../accounting/closed-until.ts'
import type { UsagePayer } from '../../accounting/usage-postings.ts'
import type { Instant } from '../../kernel/calendar.ts'
import { listCurrency } from '../../kernel/money.ts'
import type { CustomerId } from '../../model/ids.ts'
import { dueBy, type DueBasis, type DueItem } from '../../workflow.ts'
import type { IssueUsageInvoice } from './messages.ts'

/** The next open period of each partner that pays for this customer's usage, by currency. */
export const usageDue = dueBy(
  ['azureSubscriptions', 'plans', 'invoices', 'withheldInvoices'],
  (customer, basis) =>
    usagePayersOf(customer).flatMap((payer) => {
      const first = firstUnbilled(customer, basis, payer)
      if (first === null) return []
      const item = itemOf(customer.id, basis, payer, first)
      // What waits for a rate was told once; the rate asks for it again.
      return customer.withheldInvoices.has(invoiceNumber(item.command)) ? [] : [item]
    }),
)

function itemOf(
  customer: CustomerId,
  basis: DueBasis,
  { partner, stream, currency }: UsagePayer,
  first: Instant,
): DueItem & { readonly command: IssueUsageInvoice } {
  const isForeign = currency !== listCurrency
  const period = periodOf(basis, { partner, stream }, first)
  const command: IssueUsageInvoice = {
    type: 'IssueUsageInvoice',
    customer,
    partner,
    stream,
    ...(isForeign ? { currency } : {}),
    ...period,
  }
  return {
    at: issuedAt(stream, period),
    key: `billing ${partner} ${stream}${isForeign ? ` ${currency}` : ''}`,
    command,
    failpoints: [],
    subjects: [],
  }
}
