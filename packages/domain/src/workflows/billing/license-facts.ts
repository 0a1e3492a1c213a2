import type { Customer } from '../../model/parties/customer.ts'
import type { LicenseLine } from '../../model/ledger/license-invoice.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import { invoiceNumber } from './invoice-number.ts'
import { chargesOf, lineOf } from './license-charges.ts'
import { asSold } from '../../model/subscriptions/commerce-subscription.ts'
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
  return {
    isIssued: customer.licenseInvoices.has(invoiceNumber({ ...command, stream: 'license' })),
    lines: linesOf(customer, command),
  }
}

/** What falls in a period of what a partner ordered for a customer. */
function linesOf(
  { subscriptions }: Customer,
  { partner, from, until }: IssueLicenseInvoice,
): LicenseLine[] {
  const lines: LicenseLine[] = []
  const charges = subscriptions.each(chargesOf)
  subscriptions.rows().forEach((subscription, index) => {
    const sold = asSold(subscription)
    const charged = sold?.partner === partner ? charges[index] : undefined
    if (sold === undefined || charged === undefined) return
    for (let next = charged.from(from); ; next += 1) {
      const charge = charged.all[next]
      if (charge === undefined || charge.at >= until) break
      lines.push(lineOf(sold, charge))
    }
  })
  return lines
}
