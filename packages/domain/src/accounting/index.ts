export { usageClosedUntil } from './closed-until.ts'
export { listRateIn, rateDate, rateNoted, type ListRate } from './list-rate.ts'
export { meterMonths, type MeterMonth } from './meter-months.ts'
export {
  licensesOnInvoice,
  reservationsOnInvoice,
  reservationsUnbilled,
  usageOnInvoice,
} from './on-invoice.ts'
export { usagePostings } from './usage-postings.ts'
export { ratedUsage, type RatedUsage } from './rated-usage.ts'
