import { invoiceNumber } from '../../accounting/invoice-number.ts'
import { listRateIn, type ListRate } from '../../accounting/list-rate.ts'
import { usagePostings } from '../../accounting/usage-postings.ts'
import { listCurrency } from '../../kernel/money.ts'
import type { UsagePosting } from '../../model/ledger/posting.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { IssueUsageInvoice } from './messages.ts'

export interface InvoiceFacts {
  readonly number: string
  readonly currency: string
  readonly isIssued: boolean
  readonly isWithheld: boolean
  /** Null where nobody has stated what a dollar is in that month. */
  readonly rate: ListRate | null
  readonly postings: readonly UsagePosting[]
}

export function invoiceFacts(command: IssueUsageInvoice, { world }: Context): InvoiceFacts {
  const customer = customerOf(world, command.customer)
  const { currency = listCurrency } = command
  const number = invoiceNumber(command)
  const rate = listRateIn(world.settings, currency, command)
  return {
    number,
    currency,
    isIssued: customer.invoices.has(number),
    isWithheld: customer.withheldInvoices.has(number),
    rate,
    postings: rate === null ? [] : usagePostings(customer, command, command, rate),
  }
}
