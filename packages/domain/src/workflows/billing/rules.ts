import { byClock } from '../../policies/clock.ts'

/** Issuing an invoice, of usage or of licences. */
export const invoicedByClock = byClock({
  id: 'BILL-01',
  code: 'only-the-clock-invoices',
  source: 'partner-center#billing',
})
