import type { Rule } from '../../kernel/decision.ts'
import type { InvoiceFacts } from './facts.ts'

export const invoiceRules = [
  {
    id: 'BILL-01',
    code: 'only-the-clock-invoices',
    must: 'Invoices are issued by themselves as the clock moves.',
    source: 'partner-center#billing',
    holds: (facts) => facts.actorIsSystem,
  },
] as const satisfies readonly Rule<InvoiceFacts>[]
