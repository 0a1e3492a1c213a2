import { sum, type Money } from '../kernel/money.ts'

/** What list prices are in, and so every invoice (decision-0194#currency). */
export const listCurrency = 'USD'

/** What postings or lines of one currency come to, exactly: the amounts are rounded already. */
export function totalOf(currency: string, all: readonly { readonly amount: Money }[]): Money {
  return sum(
    currency,
    all.map(({ amount }) => amount),
  )
}
