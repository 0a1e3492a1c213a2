import type { Rule } from '../../kernel/decision.ts'
import { byClock } from '../../policies/clock.ts'
import type { RateFacts } from './rate-facts.ts'

/** Issuing an invoice, of usage or of licences. */
export const invoicedByClock = byClock({
  id: 'BILL-01',
  code: 'only-the-clock-invoices',
  source: 'partner-center#billing',
})

/** Stating what a dollar is. */
export const rateRules = [
  {
    id: 'BILL-03',
    code: 'exchange-rate-fixed',
    must: 'A rate that was stated for a month must stay as it is: it is fixed for the period.',
    source: 'decision-0222#what-is-stated-stays',
    holds: (facts) => facts.known === null || facts.isSame,
    details: ({ known }) => ({ rates: known === null ? [] : [known] }),
    mend: { by: 'again', with: {}, choose: ['month'] },
  },
] as const satisfies readonly Rule<RateFacts>[]
