/** What a partner is billed through time. */
export const billedMonths = {
  title: 'Month by month',
  lead: 'Each invoice stands in the month in which its period begins.',
  emptyTitle: 'Nothing is billed yet',
  emptyText: 'Sell something, or move the clock.',
  by: 'Divided by',
  divisions: { streams: 'Kind of invoice', resellers: 'Reseller' },
  currency: 'Currency',
  ownCustomers: 'Without a reseller',
  month: 'Month',
  invoiced: 'Invoiced',
  pending: 'On no invoice yet',
  total: 'Total',
  figures: (month: string) => `Figures of ${month}`,
  table: (currency: string) => `What is billed in ${currency}, month by month`,
  export: 'Export the months',
} as const
