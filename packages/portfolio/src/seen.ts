import type { CalendarDate, Money } from '@understudy/domain'
import type { Place } from './read/mistake.ts'

/** Lines of files say parts of the truth; each says who or what it is about, and what it knows of it. */
export type Seen =
  | CustomerSeen
  | SubscriptionSeen
  | UserSeen
  | AgreementSeen
  | ChargeSeen
  | PriceSeen

/** Undefined is what the line does not say. */
export interface CustomerSeen {
  readonly about: 'customer'
  /** Of its tenant: a GUID. */
  readonly id: string
  readonly name?: string | undefined
  readonly domain?: string | undefined
  readonly country?: string | undefined
}

export interface SubscriptionSeen {
  readonly about: 'subscription'
  readonly id: string
  /** Undefined in the portal's export of subscriptions, which names no customer. */
  readonly customer?: string | undefined
  /** As the file calls it: an offer's id, a product and its SKU, or a name. */
  readonly product?: string | undefined
  readonly name?: string | undefined
  readonly quantity?: number | undefined
  readonly starts?: CalendarDate | undefined
  readonly ends?: CalendarDate | undefined
  readonly status?: 'active' | 'suspended' | 'deleted' | undefined
  readonly renews?: boolean | undefined
  readonly billing?: 'monthly' | 'annual' | undefined
  readonly term?: 'P1M' | 'P1Y' | 'P3Y' | undefined
  /** MPN id of the reseller that is partner of record. */
  readonly reseller?: string | undefined
  /** Of an add-on: its base. */
  readonly parent?: string | undefined
}

export interface UserSeen {
  readonly about: 'user'
  /** As they sign in: name@domain. */
  readonly principal: string
  readonly name?: string | undefined
  /** As the admin centre calls them, or by part number. */
  readonly licenses: readonly string[]
}

export interface AgreementSeen {
  readonly about: 'agreement'
  readonly customer: string
  readonly signed?: CalendarDate | undefined
  readonly attested?: CalendarDate | undefined
}

/** What a month of a subscription costs the partner; lines of one file that say the same month are added. */
export interface ChargeSeen {
  readonly about: 'charge'
  /** Of the subscription, the month and the currency. */
  readonly id: string
  readonly subscription: string
  /** As in 2020-03; empty where the file does not say it. */
  readonly month: string
  readonly charged: Money
}

/** What one licence of a product costs the partner, as a price list says it. */
export interface PriceSeen {
  readonly about: 'price'
  readonly id: string
  /** With its SKU, as in CFQ7TTC0LF8R:0001. */
  readonly product: string
  /** As in P1Y. */
  readonly term: string
  /** In small letters; of a monthly plan the price is that of a month. */
  readonly billing: string
  readonly market: string
  readonly price: Money
  readonly from?: CalendarDate | undefined
  readonly until?: CalendarDate | undefined
}

/** What was seen, and where. */
export type Found<One extends Seen = Seen> = One & { readonly at: Place }
