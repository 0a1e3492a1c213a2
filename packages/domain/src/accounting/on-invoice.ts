import type { LicensePosting, UsagePosting } from '../model/ledger/posting.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { closedLicenses, closedUsage } from './closed-postings.ts'

type Invoiced = Pick<
  Customer,
  'id' | 'subscriptions' | 'azureSubscriptions' | 'plans' | 'invoices' | 'licenseInvoices'
>

/** What a customer has of usage on an invoice of a partner, as it was closed. */
export function usageOnInvoice(
  customer: Invoiced,
  partner: PartnerId,
  number: string,
): UsagePosting[] {
  const invoice = customer.invoices.get(number)
  return invoice?.partner === partner ? closedUsage(customer, invoice) : []
}

/** The same of licences. */
export function licensesOnInvoice(
  customer: Invoiced,
  partner: PartnerId,
  number: string,
): LicensePosting[] {
  const invoice = customer.licenseInvoices.get(number)
  return invoice?.partner === partner ? closedLicenses(customer, invoice) : []
}
