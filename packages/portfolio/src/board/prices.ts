import type { CalendarDate, Money } from '@understudy/domain'
import type { Gathered } from '../gathered.ts'

/** What a price is asked for. */
export interface PriceAsked {
  readonly product: string
  readonly term: string
  readonly market: string
  readonly on: CalendarDate
}

/** What a licence of a product costs a month when it is paid monthly; null where no price list says it. */
export type PriceOf = (asked: PriceAsked) => Money | null

/** Of several prices that hold on a day, the one that began last. */
export function pricesIn({ prices }: Pick<Gathered, 'prices'>): PriceOf {
  const monthly = [...prices.values()]
    .filter(({ billing }) => billing === 'monthly')
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  const known = Map.groupBy(monthly, ({ product, term, market }) => `${product} ${term} ${market}`)
  return ({ product, term, market, on }) => {
    const some = known.get(`${product.toUpperCase()} ${term} ${market}`) ?? []
    const found = some.findLast(({ from, until }) => (from ?? on) <= on && on <= (until ?? on))
    return found?.price ?? null
  }
}
