/** A partner on its way from direct bill partner to indirect reseller, as drawn. */
export const partners = {
  provider: 'Indirect providers',
  partner: 'Partner',
  customers: 'Customers',
  kinds: { direct: 'direct customer', indirect: 'indirect customer' },
  summary: (partner: string, direct: number, indirect: number, providers: number) =>
    `${partner} with ${direct} direct and ${indirect} indirect customers, and ${providers} indirect providers.`,
  days: 'The days of its direct billing',
}
