import { marketOf, sameMarket } from '../../catalog/index.ts'
import { dayOf } from '../../kernel/calendar.ts'
import type { Details } from '../../kernel/decision.ts'
import type { Customer } from './customer.ts'
import type { PartnerId } from '../ids.ts'
import { transactsWithMicrosoft } from './partner.ts'
import { partnerOf, type World } from '../world.ts'

/** REL-03: a partner sells to customers of its own region. */
export interface Region {
  /** Null outside every market. */
  readonly partnerMarket: string | null
  readonly customerMarket: string | null
  readonly shared: boolean
  /** Who could sell: partners of the customer's region that buy from Microsoft. */
  readonly partnersInRegion: readonly PartnerId[]
}

/** A customer, or whoever is to be one. */
type Located = Pick<Customer, 'country'>

/** What a rule about the region looks at. */
export interface SharedRegion {
  readonly regionIsShared: boolean
  /** Empty when it is shared: markets of the partner and of the customer, and who could sell instead. */
  readonly regions: Details
}

/** Details are worked out only where the regions differ: every command asks whether they do. */
export function sharedRegion(
  world: World,
  partners: readonly PartnerId[],
  customer: Located,
): SharedRegion {
  const stranger = partners.find((partner) => !sharesRegion(world, partner, customer))
  if (stranger === undefined) return { regionIsShared: true, regions: {} }
  const { partnerMarket, customerMarket, partnersInRegion } = regionOf(world, stranger, customer)
  const markets = [partnerMarket ?? 'none', customerMarket ?? 'none']
  return { regionIsShared: false, regions: { markets, partners: partnersInRegion } }
}

/** True when partner and customer tenant are in one market on the workspace's day. */
export function sharesRegion(world: World, partner: PartnerId, customer: Located): boolean {
  return sameMarket(partnerOf(world, partner).country, customer.country, dayOf(world.now))
}

/** Where a partner and a customer tenant are on the workspace's day. */
export function regionOf(world: World, partner: PartnerId, customer: Located): Region {
  const day = dayOf(world.now)
  const partnerMarket = marketOf(partnerOf(world, partner).country, day)
  const customerMarket = marketOf(customer.country, day)
  return {
    partnerMarket,
    customerMarket,
    shared: customerMarket !== null && customerMarket === partnerMarket,
    partnersInRegion:
      customerMarket === null
        ? []
        : world.partners
            .rows()
            .filter((one) => transactsWithMicrosoft(one))
            .filter(({ country }) => marketOf(country, day) === customerMarket)
            .map(({ id }) => id),
  }
}
