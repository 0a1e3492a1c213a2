/** The invoices of a partner, over all of its customers. */
export const partnerInvoices = {
  title: 'Invoices',
  lead: (partner: string) => `What ${partner} is billed by Microsoft, over all of its customers.`,
  noPartner: 'Act for a partner to see its invoices.',
  list: 'Invoices of the partner',
  export: 'Export invoices',
  emptyTitle: 'No invoice yet',
  emptyText: 'An invoice is issued once a billing period is over: move the clock beyond its end.',
  statement: 'Statement',
  partner: 'Partner',
  untaxed: 'Simulated by Understudy: nothing is to be paid.',
  customers: 'Customers',
  lines: 'Lines',
  parts: (number: string) => `Invoice ${number}, by customer`,
  exportParts: 'Export the parts of the invoice',
} as const
