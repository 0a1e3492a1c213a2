import { invoiceNumber } from '../../accounting/invoice-number.ts'
import { usagePostings } from '../../accounting/usage-postings.ts'
import type { UsagePosting } from '../../model/ledger/posting.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { IssueUsageInvoice } from './messages.ts'

export interface InvoiceFacts {
  readonly isIssued: boolean
  readonly postings: readonly UsagePosting[]
}

export function invoiceFacts(command: IssueUsageInvoice, { world }: Context): InvoiceFacts {
  const customer = customerOf(world, command.customer)
  return {
    isIssued: customer.invoices.has(invoiceNumber(command)),
    postings: usagePostings(customer, command, command),
  }
}
