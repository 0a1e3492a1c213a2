import {
  minus,
  type Customer,
  type GuidFamily,
  type Instant,
  type ListRate,
  type Partner,
} from '@understudy/domain'

/** Whose lines they are, and what both are called in Partner Center. */
export interface Filed {
  readonly partner: Pick<Partner, 'id' | 'name' | 'mpn'>
  readonly customer: Customer
  /** Undefined for who is no partner here any more. */
  readonly mpnOf: (partner: string) => string | undefined
  readonly guid: (family: GuidFamily, id: string) => string
}

/** The time and the number of the invoice that lines are on; an empty number while there is none. */
export interface Issue {
  readonly number: string
  readonly period: { readonly from: Instant; readonly until: Instant }
  /** What a dollar is in each currency that lines are in; of an invoice, in its own alone. */
  readonly rates: readonly ListRate[]
}

/** The MPN ids of a line: a direct partner stands twice, a reseller that is gone is `-1`. Source: decision-0227#columns. */
export function mpnsOf({ partner, mpnOf }: Filed, reseller: string | null) {
  const own = partner.mpn
  if (reseller === null || reseller === partner.id) return { seller: own, reseller: own }
  return { seller: own, reseller: mpnOf(reseller) ?? '-1' }
}

/** What is charged lasts up to the minute before the next begins. */
export function lastMinute(until: Instant): Instant {
  return minus(until, 'PT1M')
}

/** Twelve characters that stand for an order. */
export function alternateId(guid: string): string {
  return guid.replaceAll('-', '').slice(0, 12)
}
