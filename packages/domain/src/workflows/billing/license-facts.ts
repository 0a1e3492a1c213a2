import { invoiceNumber } from '../../accounting/invoice-number.ts'
import { licenseLines } from '../../accounting/license-postings.ts'
import type { LicenseLine } from '../../model/ledger/license-invoice.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
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
    lines: licenseLines(customer, partner, { from, until }),
  }
}
