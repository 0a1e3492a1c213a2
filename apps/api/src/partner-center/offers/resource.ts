import { z } from '@hono/zod-openapi'
import {
  isDiscontinued,
  isSold,
  marketOf,
  offerName,
  offers,
  type CalendarDate,
  type Offer,
} from '@understudy/domain'
import { attributesOf, link, linkSchema } from '../wire/envelope.ts'

/** Whom the catalogue is read for. */
export interface Shelf {
  readonly country: string
  readonly locale: string
  /** The workspace's day: names and what is sold depend on it. */
  readonly day: CalendarDate
}

export const categorySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    rank: z.int(),
    locale: z.string(),
    country: z.string(),
    attributes: attributesOf('OfferCategory'),
  })
  .openapi('OfferCategory')

export const offerSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    minimumQuantity: z.int(),
    maximumQuantity: z.int(),
    rank: z.int(),
    uri: z.string(),
    locale: z.string(),
    country: z.string(),
    category: categorySchema,
    prerequisiteOffers: z.array(z.string()),
    isAddOn: z.boolean(),
    hasAddOns: z.boolean(),
    isAvailableForPurchase: z.boolean(),
    billing: z.enum(['license', 'usage']),
    supportedBillingCycles: z.array(z.string()),
    isAutoRenewable: z.boolean(),
    upgradeTargetOffers: z.array(z.string()),
    isTrial: z.boolean(),
    product: z.object({ id: z.string(), name: z.string(), unit: z.string() }),
    unitType: z.string(),
    links: z.object({ self: linkSchema }),
    attributes: attributesOf('Offer'),
  })
  .openapi('PartnerCenterOffer')

/** Offers of the catalogue that came before products; the plan is a product. */
export const legacyOffers: readonly Offer[] = offers().filter(({ id }) => !id.includes(':'))

const offerById = new Map(legacyOffers.map((one) => [one.id.toLowerCase(), one]))
const categories = [...new Set(legacyOffers.map(({ category }) => category))]
const withAddOns: ReadonlySet<string> = new Set(
  legacyOffers.flatMap(({ prerequisites }) => prerequisites),
)

export function hasAddOns(offer: string): boolean {
  return withAddOns.has(offer)
}

/** By its id in any case. */
export function legacyOffer(id: string): Offer | undefined {
  return offerById.get(id.toLowerCase())
}

/** What can be bought in a country on a day. */
export function offersOn({ country, day }: Shelf): Offer[] {
  if (marketOf(country, day) === null) return []
  return legacyOffers.filter(({ id }) => !isDiscontinued(id, day))
}

/** Add-ons of an offer that can be bought in a country on a day. */
export function addOnsOf({ id: base }: Offer, shelf: Shelf): Offer[] {
  return offersOn(shelf).filter(({ prerequisites }) => prerequisites.includes(base))
}

export function offerCategories(shelf: Shelf): z.output<typeof categorySchema>[] {
  return categories.map((name) => category(name, shelf))
}

export function offerResource(offer: Offer, shelf: Shelf): z.output<typeof offerSchema> {
  const { country, locale, day } = shelf
  const self = `/offers/${encodeURIComponent(offer.id)}?country=${country}`
  const name = offerName(offer.id, day)
  const isTrial = offer.category === 'Trial'
  const isUsage = offer.billing === 'usage'
  const isThere = marketOf(country, day) !== null
  return {
    id: offer.id,
    name,
    description: name,
    minimumQuantity: offer.seatsMin,
    maximumQuantity: offer.seatsMax,
    rank: legacyOffers.indexOf(offer) + 1,
    uri: `/offers/${offer.id}`,
    locale,
    country,
    category: category(offer.category, shelf),
    prerequisiteOffers: [...offer.prerequisites],
    isAddOn: offer.isAddOn,
    hasAddOns: hasAddOns(offer.id),
    isAvailableForPurchase:
      isThere && (isTrial || isUsage ? !isDiscontinued(offer.id, day) : isSold(offer.id, day)),
    billing: offer.billing,
    supportedBillingCycles: [...offer.billingCycles],
    isAutoRenewable: !isTrial,
    upgradeTargetOffers: [],
    isTrial,
    product: { id: offer.skuId ?? offer.id, name, unit: offer.unitType },
    unitType: offer.unitType,
    links: { self: link(self) },
    attributes: { objectType: 'Offer' },
  }
}

function category(name: string, { country, locale }: Shelf): z.output<typeof categorySchema> {
  return {
    id: name.replaceAll(/[^A-Za-z]+(\w)?/g, (_, letter: string = '') => letter.toUpperCase()),
    name,
    rank: (categories.indexOf(name) + 1) * 10,
    locale,
    country,
    attributes: { objectType: 'OfferCategory' },
  }
}
