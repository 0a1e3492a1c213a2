import type { CalendarDate } from '../kernel/calendar.ts'
import { invariant } from '../kernel/invariant.ts'
import { marketsTable } from './markets.gen.ts'
import type { MarketRow } from './rows.ts'

/** The languages that names of countries are kept in. */
export type CatalogLocale = 'en' | 'fr' | 'zh-TW'

/** A country or territory of the market list; Saba is `XS`, Sint Eustatius `XE`, Kosovo `XK`. */
export interface Country {
  /** ISO 3166-1 alpha-2, or one of the three user-assigned codes above. */
  readonly code: string
  readonly names: Readonly<Record<CatalogLocale, string>>
}

const rowsByCountry = Map.groupBy(marketsTable, ([country]) => country)
const allCountries: readonly Country[] = [...rowsByCountry].map(([code, [row]]) => {
  invariant(row, 'a group has a row')
  return { code, names: { en: row[1], fr: row[2], 'zh-TW': row[3] } }
})
const countryByCode = new Map(allCountries.map((country) => [country.code, country]))

/** Every country that was ever in a market, in order of its code. */
export function countries(): readonly Country[] {
  return allCountries
}

/** Countries that no list of markets has ever named: nothing is sold there. */
const outsideEveryMarket: ReadonlySet<string> = new Set(['CU', 'EH', 'IR', 'KP', 'SD', 'SY'])

/** True for a country that exists and is in no market on any day. */
export function isOutsideEveryMarket(code: string): boolean {
  return outsideEveryMarket.has(code)
}

export function isCountry(code: string): boolean {
  return countryByCode.has(code)
}

/** The name in that language; the code itself when the country is not in the list. */
export function countryName(code: string, locale: CatalogLocale): string {
  return countryByCode.get(code)?.names[locale] ?? code
}

/**
 * The market ("region") a country belongs to on a day; null when it is in none, as China before and Russia after the
 * 2023 list. `2023-10-01` is when the later list was seen, not when it changed (decision-0013#market-changes-are-dated-by-when-they-were-seen).
 */
export function marketOf(country: string, day: CalendarDate): string | null {
  return rowOn(country, day)?.[4] ?? null
}

/** The ISO 4217 currency a customer in this country is billed in on a day; null outside every market. */
export function currencyOf(country: string, day: CalendarDate): string | null {
  return rowOn(country, day)?.[5] ?? null
}

/** REL-03: both countries are in one market on that day. A country outside every market is in no region with any. */
export function sameMarket(a: string, b: string, day: CalendarDate): boolean {
  const market = marketOf(a, day)
  return market !== null && market === marketOf(b, day)
}

/** The countries of a market on a day, in order of their codes. */
export function countriesOf(market: string, day: CalendarDate): string[] {
  return allCountries.map(({ code }) => code).filter((code) => marketOf(code, day) === market)
}

/** The markets that exist on a day, in alphabetical order. */
export function marketsOn(day: CalendarDate): string[] {
  const names = new Set(allCountries.map(({ code }) => marketOf(code, day)))
  return [...names].filter((name) => name !== null).sort()
}

function rowOn(country: string, day: CalendarDate): MarketRow | undefined {
  return rowsByCountry
    .get(country)
    ?.find(([, , , , , , from, until]) => (from ?? '') <= day && (until === null || day < until))
}
