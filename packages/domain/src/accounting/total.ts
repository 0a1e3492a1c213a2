import { sum, type Money } from '../kernel/money.ts'

export { listCurrency } from '../kernel/money.ts'

/** What postings or lines of one currency come to, exactly: the amounts are rounded already. */
export function totalOf(currency: string, all: readonly { readonly amount: Money }[]): Money {
  return sum(
    currency,
    all.map(({ amount }) => amount),
  )
}
