import type { Instant } from '../../kernel/calendar.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { PartnerId } from '../../model/ids.ts'
import type { LicenseLine } from '../../model/ledger/license-invoice.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import { invoiceNumber } from './invoice-number.ts'
import { chargesFrom, chargesOf, type DatedCharge } from './license-charges.ts'
import type { IssueLicenseInvoice } from './messages.ts'

export interface LicenseInvoiceFacts {
  readonly isIssued: boolean
  readonly lines: readonly LicenseLine[]
}

export function licenseInvoiceFacts(
  command: IssueLicenseInvoice,
  { world }: Context,
): LicenseInvoiceFacts {
  const customer = customerOf(world, command.customer)
  const { partner, from, until } = command
  return {
    isIssued: customer.licenseInvoices.has(invoiceNumber({ ...command, stream: 'license' })),
    lines: paidBy(customer, partner)
      .flatMap((subscription) => chargesBetween(chargesOf(subscription), from, until))
      .map(({ line }) => line),
  }
}

/** What a partner ordered for a customer. */
export function paidBy(customer: Customer, partner: PartnerId) {
  return customer.subscriptions.rows().filter((subscription) => subscription.partner === partner)
}

function chargesBetween(charges: readonly DatedCharge[], from: Instant, until: Instant) {
  return charges.slice(chargesFrom(charges, from), chargesFrom(charges, until))
}
