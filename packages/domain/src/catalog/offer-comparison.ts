/** The kinds of offer that are compared, in the order of the source. */
export const offerTypes = [
  'azure-plan',
  'marketplace',
  'reservation',
  'server-subscription',
  'license',
] as const
export type OfferType = (typeof offerTypes)[number]

/** What they are compared by. */
export const offerAspects = [
  'billing',
  'term',
  'renewal',
  'currency',
  'reconciliation',
  'returns',
  'countries',
  'support',
] as const
export type OfferAspect = (typeof offerAspects)[number]

/** What a cell can say; the languages put it in words. */
export const offerSayings = [
  'monthly-in-arrears',
  'upfront-or-monthly',
  'upfront-for-the-term',
  'monthly-or-annual',
  'until-cancelled',
  'by-offer',
  'one-or-three-years',
  'seats-join-period',
  'renews',
  'does-not-renew',
  'of-customer',
  'of-partner',
  'per-currency-and-daily',
  'per-currency',
  'one-for-all',
  'nothing-to-return',
  'five-days-then-less-a-fee',
  'sixty-days-with-keys',
  'thirty-days-then-pro-rata',
  'in-139',
  'in-247',
  'by-matrix',
  'by-publisher',
  'by-partner',
  'by-publisher-and-partner',
] as const
export type OfferSaying = (typeof offerSayings)[number]

/** Why a cell is not to be relied on. */
export const offerDoubts = ['edition-differs', 'changed-in-2021'] as const
export type OfferDoubt = (typeof offerDoubts)[number]

export interface OfferCell {
  readonly type: OfferType
  readonly says: OfferSaying
  /** Null where nothing speaks against it. */
  readonly doubt: OfferDoubt | null
}

/** Where the comparison is written, and the years in which it was read. */
export const offerComparisonSource = {
  source: 'partner-center#offer-comparison',
  editions: { from: '2019', until: '2021' },
} as const

/** Source: partner-center#offer-comparison. */
const cells: Readonly<Record<OfferAspect, Readonly<Record<OfferType, OfferSaying>>>> = {
  billing: {
    'azure-plan': 'monthly-in-arrears',
    marketplace: 'by-publisher',
    reservation: 'upfront-or-monthly',
    'server-subscription': 'upfront-for-the-term',
    license: 'monthly-or-annual',
  },
  term: {
    'azure-plan': 'until-cancelled',
    marketplace: 'by-publisher',
    reservation: 'by-offer',
    'server-subscription': 'one-or-three-years',
    license: 'seats-join-period',
  },
  renewal: {
    'azure-plan': 'renews',
    marketplace: 'renews',
    reservation: 'does-not-renew',
    'server-subscription': 'does-not-renew',
    license: 'renews',
  },
  currency: {
    'azure-plan': 'of-customer',
    marketplace: 'of-customer',
    reservation: 'of-customer',
    'server-subscription': 'of-customer',
    license: 'of-partner',
  },
  reconciliation: {
    'azure-plan': 'per-currency-and-daily',
    marketplace: 'per-currency',
    reservation: 'per-currency',
    'server-subscription': 'per-currency',
    license: 'one-for-all',
  },
  returns: {
    'azure-plan': 'nothing-to-return',
    marketplace: 'by-publisher',
    reservation: 'five-days-then-less-a-fee',
    'server-subscription': 'sixty-days-with-keys',
    license: 'thirty-days-then-pro-rata',
  },
  countries: {
    'azure-plan': 'in-139',
    marketplace: 'by-matrix',
    reservation: 'by-matrix',
    'server-subscription': 'by-matrix',
    license: 'in-247',
  },
  support: {
    'azure-plan': 'by-partner',
    marketplace: 'by-publisher-and-partner',
    reservation: 'by-partner',
    'server-subscription': 'by-partner',
    license: 'by-partner',
  },
}

/** The kinds of offer side by side, aspect by aspect; of those that are named, in the order in which they are (PLAN-06). */
export function offersCompared(types: readonly OfferType[] = offerTypes): readonly {
  readonly aspect: OfferAspect
  readonly cells: readonly OfferCell[]
}[] {
  return offerAspects.map((aspect) => ({
    aspect,
    cells: types.map((type) => ({ type, says: cells[aspect][type], doubt: doubtOf(aspect, type) })),
  }))
}

/** One edition counts 137 countries; the currency of what is billed by the month became that of the partner in some of them. */
function doubtOf(aspect: OfferAspect, type: OfferType): OfferDoubt | null {
  if (aspect === 'countries' && type === 'azure-plan') return 'edition-differs'
  return aspect === 'currency' && type !== 'license' ? 'changed-in-2021' : null
}
