import type { Instant } from '../../kernel/calendar.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { PartnerId } from '../../model/ids.ts'
import { asSold } from '../../model/subscriptions/commerce-subscription.ts'
import { dueBy, type DueBasis, type DueItem } from '../../workflow.ts'
import { licensesClosedUntil, periodOf } from '../../accounting/closed-until.ts'
import { chargesOf } from '../../accounting/license-charges.ts'
import { issuedAt } from '../../accounting/periods.ts'
import type { IssueLicenseInvoice } from './messages.ts'

/** The next open period of each partner that pays for this customer's licences, when something is owed in it. */
export const licenseDue = dueBy(['subscriptions', 'licenseInvoices'], (customer, basis) =>
  [...firstOwed(customer, basis)].map(([partner, at]): DueItem => {
    const period = periodOf(basis, { partner, stream: 'legacy' }, at)
    const command: IssueLicenseInvoice = {
      type: 'IssueLicenseInvoice',
      customer: customer.id,
      partner,
      ...period,
    }
    return {
      at: issuedAt('legacy', period),
      key: `billing ${partner} license`,
      command,
      failpoints: [],
      subjects: [],
    }
  }),
)

type Paying = Pick<Customer, 'subscriptions' | 'licenseInvoices'>

/** Each partner that owes something which no invoice holds, with the moment of the first such charge. */
function firstOwed(customer: Paying, basis: DueBasis): ReadonlyMap<PartnerId, Instant> {
  const first = new Map<PartnerId, Instant>()
  const charges = customer.subscriptions.each(chargesOf)
  let known: PartnerId | null = null
  let until = basis.startedAt
  customer.subscriptions.rows().forEach((subscription, index) => {
    const charged = charges[index]
    const partner = asSold(subscription)?.partner
    if (partner === undefined || charged === undefined || charged.all.length === 0) return
    // Most customers have one partner, whose last invoice need not be looked for again.
    if (partner !== known) {
      known = partner
      until = licensesClosedUntil(customer, basis, partner)
    }
    const owed = charged.all[charged.from(until)]?.at
    const earlier = first.get(partner)
    if (owed !== undefined && (earlier === undefined || owed < earlier)) first.set(partner, owed)
  })
  return first
}
