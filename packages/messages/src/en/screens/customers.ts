/** The list of customers, and what each page about one shares. */
export const customers = {
  title: 'Customers',
  lead: (partner: string) => `Customers as ${partner} sees them.`,
  list: 'Customers',
  export: 'Export customers',
  emptyTitle: 'No customers yet',
  emptyText: 'Request a reseller relationship, or start a rehearsal from another scenario.',
  related: 'Related',
  notRelated: 'No relationship',
  dealing: 'Direct or indirect',
  dealings: { direct: 'Direct', indirect: 'Indirect', extended: 'Direct, extended' },
  agreements: { signed: 'Signed', attested: 'Confirmed by a partner', missing: 'Missing' },
  with: 'with',
  without: 'without',
  legacy: 'Existing Azure (0145P)',
  plans: 'Azure plans',
  budget: 'Budget',
} as const
