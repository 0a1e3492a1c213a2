/**
 * The shapes of the generated tables, cell by cell. Only the modules of this folder read them.
 * Ids, names and dates are as in tools/generate/data/README.md, where each doubt is kept.
 */

/** Null in `from` and `until` means open; `until` is the first day on which the row no longer holds. */
export type MarketRow = readonly [
  country: string,
  en: string,
  fr: string,
  zhTW: string,
  market: string,
  currency: string,
  from: string | null,
  until: string | null,
]

/** `discontinuedOn` is a day, or a bare year where only the year is known. Prices are USD for each unit and month. */
export type OfferRow = readonly [
  offer: string,
  name: string,
  skuPartNumber: string | null,
  skuId: string | null,
  seatsMin: number,
  seatsMax: number,
  isAddOn: boolean,
  prerequisites: readonly string[],
  billing: string,
  billingCycles: readonly string[],
  category: string,
  unitType: string,
  discontinuedOn: string | null,
  successors: readonly string[],
  listPriceUsdMonth: string | null,
  source: string,
  prerequisitesTotal: number,
]

export type OfferNameRow = readonly [offer: string, name: string, seenFrom: string, source: string]

export type SuccessorOptionRow = readonly [
  offer: string,
  option: number,
  offers: readonly string[],
  keepsAllFeatures: boolean,
  source: string,
]

export type ServicePlanRow = readonly [plan: string, name: string, title: string]

export type SkuRow = readonly [
  skuPartNumber: string,
  skuId: string,
  name: string,
  source: string,
  plans: readonly string[],
]

/** Service plans by name: the second contains the first. */
export type SupersedesRow = readonly [name: string, supersededBy: string]

export type ConflictRow = readonly [group: string, plan: string]

export type NceProductRow = readonly [
  product: string,
  name: string,
  termDurations: readonly string[],
  billingPlans: readonly string[],
  legacyOffer: string | null,
  source: string,
]

/** One row for each price tier; `priceUsd` holds from `tierFrom` units on. */
export type MeterRow = readonly [
  meter: string,
  category: string,
  subcategory: string,
  name: string,
  region: string,
  unit: string,
  priceUsd: string,
  tierFrom: number,
  earnsPartnerCredit: boolean,
]
