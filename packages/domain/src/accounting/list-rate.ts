import { listCurrency } from './total.ts'

/** What is invoiced, and what a dollar of the list price is in it. */
export interface ListRate {
  readonly currency: string
  /** Exact decimal. */
  readonly rate: string
}

export const inDollars: ListRate = { currency: listCurrency, rate: '1' }
