import type { Duration } from '../../kernel/calendar.ts'
import type { ProductId } from '../ids.ts'
import type { InCsp, Ordered } from './subscription-base.ts'
import type { Term } from './term.ts'

export const newCommerceTerms = ['P1M', 'P1Y', 'P3Y'] as const
export const newCommerceCycles = ['monthly', 'annual', 'triennial'] as const

/** Licences of new commerce: a product with a term and a billing plan. Held as they are (decision-0191). */
export interface NewCommerceLicense extends Ordered<'new-commerce-license'>, InCsp {
  readonly product: ProductId
  /** Licences. */
  readonly quantity: number
  readonly term: Term
  /** Of the terms to come. */
  readonly termLength: Duration
  readonly autoRenew: boolean
  /** How often it is paid. */
  readonly billingCycle: (typeof newCommerceCycles)[number]
}
