import { invoiceNumber } from '../../accounting/invoice-number.ts'
import { licensePostings } from '../../accounting/license-postings.ts'
import type { LicensePosting } from '../../model/ledger/posting.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { IssueLicenseInvoice } from './messages.ts'

export interface LicenseInvoiceFacts {
  readonly isIssued: boolean
  readonly postings: readonly LicensePosting[]
}

export function licenseInvoiceFacts(
  command: IssueLicenseInvoice,
  { world }: Context,
): LicenseInvoiceFacts {
  const customer = customerOf(world, command.customer)
  const { partner, from, until } = command
  const period = { from, until }
  return {
    isIssued: customer.licenseInvoices.has(invoiceNumber({ ...command, stream: 'license' })),
    postings: licensePostings(customer, partner, period, () => period),
  }
}
