import { z } from 'zod'
import { decimalField } from '../kernel/fields.ts'

/** A calendar month, as in 2020-03. */
export const monthField = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'A calendar month, as in 2020-03.' })

/** Any but the one that prices are listed in. */
export const statedCurrencyField = z
  .string()
  .regex(/^(?!USD)[A-Z]{3}$/)
  .meta({ description: 'Three capital letters; not USD, in which prices are listed.' })

/** More than nothing. */
export const rateField = z
  .string()
  .regex(/^(?=.*[1-9])\d+(\.\d+)?$/)
  .meta({ description: 'What a US dollar is in it: an exact decimal, quoted: "0.91".' })

/** Rates by currency: of each month, or one for every month. */
export const exchangeRatesSchema = z.record(
  z.string().regex(/^[A-Z]{3}$/),
  z.union([decimalField, z.record(monthField, rateField)]),
)

type Stated = Readonly<{ exchangeRates?: z.output<typeof exchangeRatesSchema> | undefined }>

/** Whether a world says what any currency is worth; one that does not stays in dollars (decision-0222). */
export function statesRates({ exchangeRates = {} }: Stated): boolean {
  return Object.keys(exchangeRates).length > 0
}

/** What a dollar is in a currency in a month, exact; null where the world does not say: never 1. */
export function exchangeRate(
  { exchangeRates = {} }: Stated,
  currency: string,
  month: string,
): string | null {
  const stated = exchangeRates[currency]
  const rate = typeof stated === 'object' ? stated[month] : stated
  return rate === undefined || Number(rate) === 0 ? null : rate
}

/** The same with one more rate; what was stated of the other months stays. */
export function withRate(
  { exchangeRates = {} }: Stated,
  {
    currency,
    month,
    rate,
  }: { readonly currency: string; readonly month: string; readonly rate: string },
): z.output<typeof exchangeRatesSchema> {
  const stated = exchangeRates[currency]
  const months = typeof stated === 'object' ? stated : {}
  return { ...exchangeRates, [currency]: { ...months, [month]: rate } }
}
