import type { Instant } from '../kernel/calendar.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Period } from '../model/ledger/period.ts'
import type { LicensePosting } from '../model/ledger/posting.ts'
import type { Customer } from '../model/parties/customer.ts'
import { asSold } from '../model/subscriptions/commerce-subscription.ts'
import { chargesOf, lineOf } from './license-charges.ts'

/** What a partner owes for a customer's licences from a moment on, and before another: each charge in the period it falls in. */
export function licensePostings(
  { id: customer, subscriptions }: Pick<Customer, 'id' | 'subscriptions'>,
  partner: PartnerId,
  { from, until }: Period,
  periodOf: (at: Instant) => Period,
): LicensePosting[] {
  const postings: LicensePosting[] = []
  const charges = subscriptions.each(chargesOf)
  subscriptions.rows().forEach((subscription, index) => {
    const sold = asSold(subscription)
    const charged = sold?.partner === partner ? charges[index] : undefined
    if (sold === undefined || charged === undefined) return
    for (let next = charged.from(from); ; next += 1) {
      const charge = charged.all[next]
      if (charge === undefined || charge.at >= until) break
      const line = lineOf(sold, charge)
      postings.push({
        partner,
        customer,
        stream: 'license',
        period: periodOf(charge.at),
        at: charge.at,
        amount: line.amount,
        cause: charge.cause,
        rule: 'BILL-02',
        rounding: charge.rounding,
        invoice: null,
        line,
      })
    }
  })
  return postings
}
