import type { CalendarDate } from '../kernel/calendar.ts'
import { offerNamesTable } from './offer-names.gen.ts'
import { offerSuccessorOptionsTable } from './offer-successor-options.gen.ts'
import { offersTable } from './offers.gen.ts'
import type { OfferRow } from './rows.ts'

/** One offer of the 2019 to 2021 CSP catalogue. How sure each figure is: tools/generate/data/README.md. */
export interface Offer {
  readonly id: string
  /** As in the 2019 catalogue; `offerName` knows the name of a day. */
  readonly name: string
  /** Null when the service plans behind the offer are not public. */
  readonly skuPartNumber: string | null
  readonly skuId: string | null
  readonly seatsMin: number
  readonly seatsMax: number
  readonly isAddOn: boolean
  /** Offers of this catalogue one of which an add-on needs; the full catalogue had `prerequisitesTotal`. */
  readonly prerequisites: readonly string[]
  readonly prerequisitesTotal: number
  readonly billing: 'license' | 'usage'
  readonly billingCycles: readonly string[]
  readonly category: string
  readonly unitType: string
  /** An ISO day, or a bare year where only the year is known; null while it is sold. */
  readonly discontinuedOn: string | null
  /** Public list price around 2020 in USD for each unit and month; never for a quote. */
  readonly listPriceUsdMonth: string | null
  readonly source: string
}

/** One replacement for a discontinued offer: offers that are bought together. */
export interface SuccessorOption {
  readonly offers: readonly string[]
  /** Null where nobody says so: the pairing is then our judgement. */
  readonly keepsAllFeatures: boolean | null
  readonly source: string
}

/** The usage offer of the time before the Azure plan, "Microsoft Azure". */
export const azureOffer = 'MS-AZR-0145P'

/** The catalog ids of the Azure plan (partner-center#azure-plan-purchase); the three make its catalog item id. */
export const azurePlanProduct = {
  id: 'DZH318Z0BPS6:0001',
  productId: 'DZH318Z0BPS6',
  skuId: '0001',
  availabilityId: 'DZH318Z0BML6',
  catalogItemId: 'DZH318Z0BPS6:0001:DZH318Z0BML6',
  offerCode: 'MS-AZR-0017G',
} as const

const offerById = new Map(offersTable.map((row) => [row[0], fromRow(row)]))
const successorsById = new Map(offersTable.map((row) => [row[0], row[13]]))
const optionsById = Map.groupBy(offerSuccessorOptionsTable, ([id]) => id)
const namesById = Map.groupBy(offerNamesTable, ([id]) => id)

/** Every offer, in the order of the catalogue. */
export function offers(): readonly Offer[] {
  return [...offerById.values()]
}

export function offer(id: string): Offer | undefined {
  return offerById.get(id)
}

/** The name an offer bore on a day: the last one seen by then, else the first ever seen; the id when unknown. */
export function offerName(id: string, day: CalendarDate): string {
  const seen = namesById.get(id) ?? []
  const current = seen.findLast(([, , from]) => from <= day) ?? seen[0]
  return current?.[1] ?? offerById.get(id)?.name ?? id
}

/** True from the day of withdrawal on; where only the year is known, from the first day after that year. */
export function isDiscontinued(id: string, day: CalendarDate): boolean {
  const since = offerById.get(id)?.discontinuedOn ?? null
  if (since === null) return false
  return since.length === 4 ? day.slice(0, 4) > since : day >= since
}

/** What to buy instead, best documented first: Microsoft's options where it gave some, else one for each successor. */
export function successors(id: string): readonly SuccessorOption[] {
  const documented = optionsById.get(id)
  if (documented) {
    return documented.map(([, , together, keepsAllFeatures, source]) => ({
      offers: together,
      keepsAllFeatures,
      source,
    }))
  }
  return (successorsById.get(id) ?? []).map((successor) => ({
    offers: [successor],
    keepsAllFeatures: null,
    source: 'judgement',
  }))
}

/** AZT-01: the offer whose subscriptions can be moved to the Azure plan. */
export function isAzure(id: string): boolean {
  return id === azureOffer
}

/** True for an offer sold by the seat. */
export function isLicense(id: string): boolean {
  return offerById.get(id)?.billing === 'license'
}

function fromRow(row: OfferRow): Offer {
  return {
    id: row[0],
    name: row[1],
    skuPartNumber: row[2],
    skuId: row[3],
    seatsMin: row[4],
    seatsMax: row[5],
    isAddOn: row[6],
    prerequisites: row[7],
    prerequisitesTotal: row[16],
    billing: row[8] === 'usage' ? 'usage' : 'license',
    billingCycles: row[9],
    category: row[10],
    unitType: row[11],
    discontinuedOn: row[12],
    listPriceUsdMonth: row[14],
    source: row[15],
  }
}
