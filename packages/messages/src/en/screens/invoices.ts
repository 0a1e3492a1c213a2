/** Invoices of licences, and their lines. */
export const invoices = {
  invoices: 'Licence invoices',
  noInvoices: 'No licence invoice yet. Move the clock beyond the end of a billing period.',
  invoice: (number: string) => `Invoice ${number}`,
  number: 'Number',
  period: 'Period',
  due: 'Due',
  total: 'Total',
  lines: 'Lines',
  charge: 'Charge',
  charges: {
    'cycle-fee': 'Cycle fee',
    'purchase-prorate': 'Purchase, prorated',
    'cycle-prorate': 'Change, prorated',
    'cancel-fee': 'Cancellation',
  },
  from: 'From',
  to: 'To (included)',
  unitPrice: 'Unit price',
  amount: 'Amount',
} as const
