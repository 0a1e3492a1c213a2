import type { Instant } from '../../kernel/calendar.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { PartnerId } from '../../model/ids.ts'
import { partnerOf } from '../../model/world.ts'
import type { DueBasis, DueItem } from '../../workflow.ts'
import { firstOwedFrom } from './license-charges.ts'
import type { IssueLicenseInvoice } from './messages.ts'
import { issuedAt, periodAt } from './periods.ts'

type Paying = Pick<Customer, 'id' | 'subscriptions' | 'licenseInvoices'>

/** The next open period of each partner that pays for this customer's licences, when something is owed in it. */
export function licenseDue(customer: Paying, basis: DueBasis): readonly DueItem[] {
  return [...firstOwed(customer, basis)].map(([partner, at]) => {
    const period = periodAt('legacy', at, partnerOf(basis, partner).anniversaryDay)
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
  })
}

/** Each partner that owes something which no invoice holds, with the moment of the first such charge. */
function firstOwed(customer: Paying, basis: DueBasis): ReadonlyMap<PartnerId, Instant> {
  const first = new Map<PartnerId, Instant>()
  const invoicedUntil = new Map<PartnerId, Instant>()
  for (const subscription of customer.subscriptions.rows()) {
    const { partner } = subscription
    if (partner === null) continue
    const until = invoicedUntil.get(partner) ?? lastInvoiced(customer, basis, partner)
    invoicedUntil.set(partner, until)
    const owed = firstOwedFrom(subscription, until)
    const known = first.get(partner)
    if (owed !== undefined && (known === undefined || owed < known)) first.set(partner, owed)
  }
  return first
}

/** What fell due before the period in which the workspace began is history, and is taken as invoiced. */
function lastInvoiced(customer: Paying, basis: DueBasis, partner: PartnerId): Instant {
  const { anniversaryDay } = partnerOf(basis, partner)
  const start = periodAt('legacy', basis.startedAt, anniversaryDay).from
  // Numbers begin with the period, so the last of a partner is the latest.
  const last = customer.licenseInvoices.rows().findLast((invoice) => invoice.partner === partner)
  return last !== undefined && last.period.until > start ? last.period.until : start
}
