import type { Instant } from '../../kernel/calendar.ts'
import type { Payer } from '../../model/azure/azure-subscription.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { partnerOf } from '../../model/world.ts'
import type { CustomerId } from '../../model/ids.ts'
import { dueBy, type DueBasis, type DueItem } from '../../workflow.ts'
import type { IssueUsageInvoice } from './messages.ts'
import { issuedAt, periodAt, type Stream } from './periods.ts'

type PayingPartner = Exclude<Payer, { stream: 'outside-csp' }>['partner']

/** The next open period of each partner that pays for this customer's usage. */
export const usageDue = dueBy(['azureSubscriptions', 'invoices'], (customer, basis) =>
  payersOf(customer).flatMap(({ partner, stream }) => {
    const first = firstUnbilled(customer, basis, partner, stream)
    return first === null ? [] : [item(customer.id, basis, { partner, stream, first })]
  }),
)

type Paying = Pick<Customer, 'azureSubscriptions' | 'invoices'>

function item(
  customer: CustomerId,
  basis: DueBasis,
  {
    partner,
    stream,
    first,
  }: { readonly partner: PayingPartner; readonly stream: Stream; readonly first: Instant },
): DueItem {
  const period = periodAt(stream, first, partnerOf(basis, partner).anniversaryDay)
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

function payersOf(customer: Paying): { partner: PayingPartner; stream: Stream }[] {
  const payers = new Map<string, { partner: PayingPartner; stream: Stream }>()
  for (const azure of customer.azureSubscriptions.rows()) {
    for (const { payer } of azure.billing) {
      if (payer.stream === 'outside-csp') continue
      payers.set(`${payer.partner} ${payer.stream}`, payer)
    }
  }
  return [...payers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, payer]) => payer)
}

/**
 * The first moment of usage that no invoice holds; null when there is none. What was billed before the
 * period in which the workspace began is history, and is taken as invoiced.
 */
function firstUnbilled(customer: Paying, basis: DueBasis, partner: PayingPartner, stream: Stream) {
  // Numbers begin with the stream and the period, so the last of a partner and stream is the latest.
  const last = customer.invoices
    .rows()
    .findLast((invoice) => invoice.partner === partner && invoice.stream === stream)
  const billedUntil =
    last?.period.until ??
    periodAt(stream, basis.startedAt, partnerOf(basis, partner).anniversaryDay).from
  let earliest: Instant | null = null
  for (const { billing } of customer.azureSubscriptions.rows()) {
    for (const { payer, from, until } of billing) {
      if (payer.stream !== stream || payer.partner !== partner) continue
      if (until !== null && until <= billedUntil) continue
      const moment = from > billedUntil ? from : billedUntil
      if (earliest === null || moment < earliest) earliest = moment
    }
  }
  return earliest
}
