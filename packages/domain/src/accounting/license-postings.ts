import type { Instant } from '../kernel/calendar.ts'
import type { PartnerId } from '../model/ids.ts'
import type { LicenseLine } from '../model/ledger/license-invoice.ts'
import type { Period } from '../model/ledger/period.ts'
import type { LicensePosting } from '../model/ledger/posting.ts'
import type { Customer } from '../model/parties/customer.ts'
import { asSold, type SoldSubscription } from '../model/subscriptions/commerce-subscription.ts'
import type { Charge } from './license-account.ts'
import { chargesOf, lineOf } from './license-charges.ts'

type Licensed = Pick<Customer, 'id' | 'subscriptions'>

/** What a partner owes for a customer's licences from a moment on, and before another: each charge in the period it falls in. */
export function licensePostings(
  customer: Licensed,
  partner: PartnerId,
  time: Period,
  periodOf: (at: Instant) => Period,
): LicensePosting[] {
  return ofEachCharge(customer, partner, time, (sold, charge) => {
    const line = lineOf(sold, charge)
    return {
      partner,
      customer: customer.id,
      stream: 'license',
      period: periodOf(charge.at),
      at: charge.at,
      amount: line.amount,
      cause: charge.cause,
      rule: 'BILL-02',
      rounding: charge.rounding,
      invoice: null,
      line,
    }
  })
}

/** The same as an invoice has it. */
export function licenseLines(customer: Licensed, partner: PartnerId, time: Period): LicenseLine[] {
  return ofEachCharge(customer, partner, time, lineOf)
}

function ofEachCharge<Made>(
  { subscriptions }: Licensed,
  partner: PartnerId,
  { from, until }: Period,
  make: (sold: SoldSubscription, charge: Charge) => Made,
): Made[] {
  const made: Made[] = []
  const charges = subscriptions.each(chargesOf)
  subscriptions.rows().forEach((subscription, index) => {
    const sold = asSold(subscription)
    const charged = sold?.partner === partner ? charges[index] : undefined
    if (sold === undefined || charged === undefined) return
    for (let next = charged.from(from); ; next += 1) {
      const charge = charged.all[next]
      if (charge === undefined || charge.at >= until) break
      made.push(make(sold, charge))
    }
  })
  return made
}
