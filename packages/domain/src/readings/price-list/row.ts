import { z } from 'zod'
import { priceKinds, priceRows } from '../../catalog/index.ts'
import { dayOf, type CalendarDate } from '../../kernel/calendar.ts'
import { countryField, dateField, decimalField } from '../../kernel/fields.ts'
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

/** The prices of a country on a day, that of the clock when none is asked for; in dollars. */
export function pricesOf({ now }: Pick<World, 'now'>, { on, market }: PricesAsked): PriceListRow[] {
  return priceRows(market, on ?? dayOf(now)).map(({ priceUsd, from, until, ...row }) => ({
    ...row,
    market,
    currency: 'USD',
    unitPrice: priceUsd,
    effectiveFrom: from,
    effectiveUntil: until,
  }))
}
