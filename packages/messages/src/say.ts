import { formatCount, formatList, type Forms } from './format/count.ts'
import { formatCountry } from './format/country.ts'
import { formatLength } from './format/length.ts'
import { formatDay, formatInstant } from './format/moment.ts'
import { formatDecimal, formatMoney, type Amount } from './format/money.ts'
import type { Locale } from './locale.ts'

/** What a sentence may use to say names, numbers and moments. */
export interface Say {
  /** The name of a partner or customer; its id when nobody knows a name. */
  readonly party: (id: string) => string
  readonly money: (value: Amount) => string
  readonly decimal: (value: string) => string
  readonly instant: (moment: string) => string
  readonly day: (day: string) => string
  readonly length: (length: string) => string
  /** A country by its ISO 3166-1 code. */
  readonly country: (code: string) => string
  readonly count: (count: number, forms: Forms) => string
  readonly list: (items: readonly string[]) => string
  /** Up to three by name, more as a number. */
  readonly few: (items: readonly string[], forms: Forms) => string
}

export function sayIn(locale: Locale, party: (id: string) => string = (id) => id): Say {
  return {
    party,
    money: (value) => formatMoney(locale, value),
    decimal: (value) => formatDecimal(locale, value),
    instant: (moment) => formatInstant(locale, moment),
    day: (day) => formatDay(locale, day),
    length: (length) => formatLength(locale, length),
    country: (code) => formatCountry(locale, code),
    count: (count, forms) => formatCount(locale, count, forms),
    list: (items) => formatList(locale, items),
    few: (items, forms) =>
      items.length > namedMax
        ? formatCount(locale, items.length, forms)
        : formatList(locale, items),
  }
}

const namedMax = 3
