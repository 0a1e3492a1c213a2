import { z } from 'zod'
import { inDollars } from '../../accounting/list-rate.ts'
import { priceKinds, priceRows } from '../../catalog/index.ts'
import { currencyOf } from '../../catalog/markets.ts'
import { dayOf, type CalendarDate } from '../../kernel/calendar.ts'
import { countryField, dateField, decimalField } from '../../kernel/fields.ts'
import { decimal } from '../../kernel/decimal.ts'
import { exchangeRate } from '../../model/exchange-rates.ts'
import { meterField } from '../../model/ids.ts'
import type { World } from '../../model/world.ts'

const text = z.string()
const bound = z.int().nullable()

export const priceListRow = z.strictObject({
  kind: z.enum(priceKinds),
  productTitle: text,
  productId: text,
  skuId: text.nullable(),
  skuTitle: text,
  publisher: text,
  skuDescription: text,
  unitOfMeasure: text,
  termDuration: text.nullable().meta({ description: 'ISO 8601.' }),
  market: countryField,
  currency: text,
  unitPrice: decimalField,
  tierMin: bound.meta({ description: 'First unit that the price holds for.' }),
  tierMax: bound.meta({ description: 'Last one; null where it has no end.' }),
  effectiveFrom: dateField.nullable().meta({ description: 'Null where no date is known.' }),
  effectiveUntil: dateField.nullable(),
  meterId: meterField.nullable(),
  meterType: text.nullable(),
  tags: z.array(text).readonly(),
})
export type PriceListRow = z.input<typeof priceListRow>

/** Of which day, country and currency a list of prices is. */
export interface PricesAsked {
  readonly on?: CalendarDate | undefined
  readonly market: string
}

/**
 * The prices of a country on a day, that of the clock when none is asked for. What plans are billed for is in the currency of the
 * country, at the rate of the month, where the world states one; everything else is in dollars (decision-0244).
 */
export function pricesOf(
  { now, settings }: Pick<World, 'now' | 'settings'>,
  { on, market }: PricesAsked,
): PriceListRow[] {
  const day = on ?? dayOf(now)
  const currency = currencyOf(market, day)
  const rate = currency === null ? null : exchangeRate(settings, currency, day.slice(0, 7))
  const local = currency === null || rate === null ? inDollars : { currency, rate }
  return priceRows(market, day).map(({ priceUsd, from, until, ...row }) => {
    const priced = row.kind === 'consumption' ? local : inDollars
    return {
      ...row,
      market,
      currency: priced.currency,
      unitPrice: priced === inDollars ? priceUsd : decimal(priceUsd).times(priced.rate).toFixed(),
      effectiveFrom: from,
      effectiveUntil: until,
    }
  })
}
