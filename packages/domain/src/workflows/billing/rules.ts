import type { Rule } from '../../kernel/decision.ts'
import type { InvoiceFacts } from './facts.ts'
import type { LicenseInvoiceFacts } from './license-facts.ts'

const onlyTheClockInvoices = {
  id: 'BILL-01',
  code: 'only-the-clock-invoices',
  must: 'Invoices must be issued by themselves, as the clock moves.',
  mend: { by: 'looking', at: 'time' },
  source: 'partner-center#billing',
  holds: (facts: { readonly actorIsSystem: boolean }) => facts.actorIsSystem,
} as const

export const invoiceRules = [onlyTheClockInvoices] as const satisfies readonly Rule<InvoiceFacts>[]
export const licenseInvoiceRules = [
  onlyTheClockInvoices,
] as const satisfies readonly Rule<LicenseInvoiceFacts>[]
