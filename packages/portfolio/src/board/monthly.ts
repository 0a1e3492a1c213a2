import {
  add,
  asSold,
  listCurrency,
  multiple,
  offer,
  type Customer,
  type Money,
  type PartnerId,
} from '@understudy/domain'
import type { Gathered } from '../gathered.ts'

/** What a month costs the partner of what a flow is about, until it is done and after; null where no file and no list says it. */
export interface Monthly {
  readonly until: Money | null
  readonly after: Money | null
}

export const nothingKnown: Monthly = { until: null, after: null }

/** The charges of each subscription in the latest month that files know of it. */
export function latestCharges({ charges }: Gathered): ReadonlyMap<string, Money> {
  const sorted = [...charges.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1))
  return new Map(sorted.map(({ subscription, charged }) => [subscription, charged]))
}

/** The sum of what is known; null where nothing is, or where currencies differ. */
export function totalOf(amounts: readonly (Money | null | undefined)[]): Money | null {
  const known = amounts.filter((one) => one !== null && one !== undefined)
  const [first] = known
  if (first === undefined || known.some(({ currency }) => currency !== first.currency)) return null
  return known.reduce(add)
}

/** What seats of an offer cost a month by the list; null for an offer without a price. */
export function listed(offerId: string, seats: number): Money | null {
  const price = offer(offerId)?.listPriceUsdMonth ?? null
  return price === null ? null : multiple({ amount: price, currency: listCurrency }, seats)
}

/** All licences that the partner bills. */
export function licensesListed(customer: Customer, partner: PartnerId): Money | null {
  return totalOf(
    customer.subscriptions.rows().map((one) => {
      const sold = asSold(one)
      if (sold?.partner !== partner || sold.kind !== 'csp-license') return null
      return listed(sold.offer, sold.quantity)
    }),
  )
}
