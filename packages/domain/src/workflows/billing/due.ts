import { firstUnbilled, usagePayersOf } from '../../accounting/unbilled-usage.ts'
import { issuedAt } from '../../accounting/periods.ts'
import { periodOf } from '../../accounting/closed-until.ts'
import type { UsagePayer } from '../../accounting/usage-postings.ts'
import type { Instant } from '../../kernel/calendar.ts'
import type { CustomerId } from '../../model/ids.ts'
import { dueBy, type DueBasis, type DueItem } from '../../workflow.ts'
import type { IssueUsageInvoice } from './messages.ts'

/** The next open period of each partner that pays for this customer's usage. */
export const usageDue = dueBy(['azureSubscriptions', 'invoices'], (customer, basis) =>
  usagePayersOf(customer).flatMap((payer) => {
    const first = firstUnbilled(customer, basis, payer)
    return first === null ? [] : [item(customer.id, basis, payer, first)]
  }),
)

function item(
  customer: CustomerId,
  basis: DueBasis,
  { partner, stream }: UsagePayer,
  first: Instant,
): DueItem {
  const period = periodOf(basis, { partner, stream }, first)
  const command: IssueUsageInvoice = {
    type: 'IssueUsageInvoice',
    customer,
    partner,
    stream,
    ...period,
  }
  return {
    at: issuedAt(stream, period),
    key: `billing ${partner} ${stream}`,
    command,
    failpoints: [],
    subjects: [],
  }
}
