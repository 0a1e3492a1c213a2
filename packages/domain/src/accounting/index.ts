export { usageClosedUntil } from './closed-until.ts'
export { meterMonths, type MeterMonth } from './meter-months.ts'
export { licensesOnInvoice, usageOnInvoice } from './on-invoice.ts'
export { ratedUsage, type RatedUsage } from './rated-usage.ts'
