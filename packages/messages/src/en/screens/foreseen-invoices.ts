/** What will be invoiced, with and without what is about to be done. */
export const foreseenInvoices = {
  title: 'Invoices to come',
  lead: 'This customer’s part of the invoices of the next months, played on two copies of this world: on one nothing is done, on the other this.',
  period: 'Period',
  upTo: (day: string) => `counted up to ${day}`,
  before: 'If nothing is done',
  after: 'If it is done',
  difference: 'Difference',
  together: (partner: string) => `Together, ${partner}`,
  emptyTitle: 'Nothing is invoiced in the next months either way',
  refused: 'It cannot be done as it stands, so there is nothing to compare.',
  export: 'Export the invoices to come',
} as const
