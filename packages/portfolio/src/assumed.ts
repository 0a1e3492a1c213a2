/** What files do not say, by what is taken instead. */
export const assumptionKinds = [
  'agreement',
  'relationship',
  'country',
  'purchased',
  'term-renewed',
  'quantity',
  'product-by-name',
] as const
export type AssumptionKind = (typeof assumptionKinds)[number]

/** Something that no file says and that decides, with what is taken for it. */
export interface Assumption {
  readonly kind: AssumptionKind
  /** The customer's id, or the subscription's. */
  readonly id: string
  readonly value: string
}

/** What a partner has and what cannot be played yet: kept and counted, and it decides nothing. */
export interface WithoutRules {
  readonly customer: string
  readonly subscription: string
  /** As the file calls it. */
  readonly product: string
  readonly quantity: number | null
}
