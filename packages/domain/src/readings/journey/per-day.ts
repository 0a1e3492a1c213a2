import { closedLicenses } from '../../accounting/closed-postings.ts'
import { pendingLicenses } from '../../accounting/pending-postings.ts'
import { listCurrency } from '../../accounting/total.ts'
import { dayOf, daysBetween } from '../../kernel/calendar.ts'
import { centsOf, isNegative, ofCents, type Money } from '../../kernel/money.ts'
import type { PartnerId } from '../../model/ids.ts'
import { roundedCents } from '../../model/ledger/amounts.ts'
import type { LicensePosting } from '../../model/ledger/posting.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { World } from '../../model/world.ts'

/** A cycle is paid in advance, for a year at most: older invoices say nothing of today. */
const invoicesAtMost = 13

/**
 * What a day costs with this partner, of licences that are paid for today: each line by the days that it pays for. Null
 * where no posting pays for the day.
 */
export function perDay(
  partner: PartnerId,
  customer: Customer,
  world: Pick<World, 'partners' | 'startedAt' | 'now'>,
): Money | null {
  const today = dayOf(world.now)
  const postings = [
    ...customer.licenseInvoices
      .rows()
      .filter((invoice) => invoice.partner === partner)
      .slice(-invoicesAtMost)
      .flatMap((invoice) => closedLicenses(customer, invoice)),
    ...pendingLicenses(customer, world, world.now).filter((one) => one.partner === partner),
  ]
  const paid = postings.filter(({ line }) => line.from <= today && today <= line.to)
  if (paid.length === 0) return null
  return ofCents(
    paid.reduce((cents, one) => cents + dayOfLine(one), 0),
    listCurrency,
  )
}

function dayOfLine({ amount, line }: LicensePosting): number {
  const cents = centsOf(amount.amount)
  const days = daysBetween(line.from, line.to) + 1
  return isNegative(amount)
    ? -roundedCents('estimate', -cents, days)
    : roundedCents('estimate', cents, days)
}
