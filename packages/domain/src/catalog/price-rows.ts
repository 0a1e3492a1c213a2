import { calendarDate, type CalendarDate } from '../kernel/calendar.ts'
import { azurePlanIsSoldIn } from './azure-plan-countries.ts'
import { isSold } from './equivalents.ts'
import { marketOf } from './markets.ts'
import { meters, type Meter } from './meters.ts'
import { isProductSold } from './nce-products.ts'
import { azurePlanProduct, offerName, offers } from './offers.ts'
import { isReservation } from './reservation-prices.ts'

/** What has a price: usage under the Azure plan, reserved capacity, or a legacy licence by the month. */
export const priceKinds = ['consumption', 'reservation', 'license'] as const
export type PriceKind = (typeof priceKinds)[number]

/** A price of the catalogue, in dollars; one row for each tier of a meter. */
export interface PriceRow {
  readonly kind: PriceKind
  readonly productTitle: string
  readonly productId: string
  readonly skuId: string | null
  readonly skuTitle: string
  readonly publisher: string
  readonly skuDescription: string
  readonly unitOfMeasure: string
  /** ISO 8601; null where nothing is bought for a time. */
  readonly termDuration: string | null
  readonly priceUsd: string
  /** First and last unit that the price holds for; null where there is no tier, or no end. */
  readonly tierMin: number | null
  readonly tierMax: number | null
  /** Null where the catalogue has no date. */
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
  readonly meterId: string | null
  readonly meterType: string | null
  readonly tags: readonly string[]
}

/** Every price that a country has on a day, in the order of the catalogue (PLAN-07). */
export function priceRows(country: string, day: CalendarDate): PriceRow[] {
  const hasPlan = azurePlanIsSoldIn(country) && isProductSold(azurePlanProduct.id, day)
  return [
    ...(hasPlan ? meters().flatMap(ofMeter) : []),
    ...(marketOf(country, day) === null ? [] : ofOffers(day)),
  ]
}

/** A bound is the last unit of the lower tier, so the next begins one unit later. */
function ofMeter(meter: Meter): PriceRow[] {
  const { id, category, subcategory, name, region, unit, tiers } = meter
  const kind = isReservation(meter) ? 'reservation' : 'consumption'
  return tiers.map(({ from, priceUsd }, index) => ({
    kind,
    productTitle: category,
    productId: azurePlanProduct.productId,
    skuId: azurePlanProduct.skuId,
    skuTitle: name,
    publisher: isOfThirdParty(meter) ? 'Third party' : 'Microsoft',
    skuDescription: `${subcategory} - ${name} - ${region}`,
    unitOfMeasure: unit,
    termDuration: termOf(meter),
    priceUsd,
    tierMin: from + 1,
    tierMax: tiers[index + 1]?.from ?? null,
    from: planSoldFrom,
    until: null,
    meterId: id,
    meterType: `${unit} - ${subcategory}`,
    tags: isOfThirdParty(meter) ? ['Third Party'] : [],
  }))
}

const planSoldFrom = calendarDate('2019-11-01')

function isOfThirdParty({ category }: Meter): boolean {
  return category === 'Azure Marketplace'
}

/** Reserved capacity has its term in its name, as in `D2 v3 1 Year`. */
function termOf({ name }: Meter): string | null {
  const [, years] = /(\d) Years?$/.exec(name) ?? []
  return years === undefined ? null : `P${years}Y`
}

function ofOffers(day: CalendarDate): PriceRow[] {
  return offers().flatMap(({ id, category, unitType, discontinuedOn, listPriceUsdMonth }) => {
    if (listPriceUsdMonth === null || !isSold(id, day)) return []
    const name = offerName(id, day)
    return [
      {
        kind: 'license' as const,
        productTitle: name,
        productId: id,
        skuId: null,
        skuTitle: name,
        publisher: 'Microsoft',
        skuDescription: category,
        unitOfMeasure: unitType,
        termDuration: 'P1M',
        priceUsd: listPriceUsdMonth,
        tierMin: null,
        tierMax: null,
        from: null,
        until: lastDay(discontinuedOn),
        meterId: null,
        meterType: null,
        tags: [],
      },
    ]
  })
}

/** Where only the year is known, there is no day. */
function lastDay(discontinuedOn: string | null): CalendarDate | null {
  return discontinuedOn?.length === 10 ? calendarDate(discontinuedOn) : null
}
