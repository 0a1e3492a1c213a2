import type { Instant } from '../../kernel/calendar.ts'
import type { CommerceSubscription } from '../../model/subscriptions/commerce-subscription.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { PartnerId } from '../../model/ids.ts'
import type { LicenseLine } from '../../model/ledger/license-invoice.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import { invoiceNumber } from './invoice-number.ts'
import { chargesFrom, chargesOf, lineOf } from './license-charges.ts'
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
    lines: linesBetween(paidBy(customer, partner), from, until),
  }
}

/** What a partner ordered for a customer. */
export function paidBy(customer: Customer, partner: PartnerId) {
  return customer.subscriptions.rows().filter((subscription) => subscription.partner === partner)
}

function linesBetween(
  subscriptions: readonly CommerceSubscription[],
  from: Instant,
  until: Instant,
): LicenseLine[] {
  const lines: LicenseLine[] = []
  for (const subscription of subscriptions) {
    const charges = chargesOf(subscription)
    for (let next = chargesFrom(charges, from); ; next += 1) {
      const charge = charges[next]
      if (charge === undefined || charge.at >= until) break
      lines.push(lineOf(subscription, charge))
    }
  }
  return lines
}
