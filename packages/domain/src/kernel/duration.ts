import { Temporal } from 'temporal-polyfill'

/** ISO 8601 length of time, as in `PT15M`, `P1D`, `P1M`. Months and years are counted on the UTC calendar. */
export type Duration = string & { readonly __brand: 'Duration' }

/**
 * Reads `15m`, `2h`, `31d`, `2w`, `1mo`, `1y` and ISO 8601 lengths. @throws RangeError on anything else.
 * @example duration('2h') === 'PT2H' && duration('1mo') === 'P1M'
 * @example duration('P01Y') === 'P1Y'
 */
export function duration(text: string): Duration {
  // Spelled by hand where it is one number and a unit: Temporal takes longer for that than a whole command.
  if (/^P(?:[1-9]\d{0,8}[YMWD]|T[1-9]\d{0,8}[HM])$/.test(text)) return text as Duration
  const [, count, unit = ''] = /^0*(\d{1,9})(mo|[mhdwy])$/.exec(text) ?? []
  if (count === undefined) return Temporal.Duration.from(text).toString() as Duration
  if (count === '0') return 'PT0S' as Duration
  const ofTheDay = unit === 'm' || unit === 'h' ? 'T' : ''
  return `P${ofTheDay}${count}${unit.slice(0, 1).toUpperCase()}` as Duration
}

/** A length of time on the calendar, by its parts. Negative where the text is. */
export interface Length {
  readonly months: number
  readonly days: number
  readonly seconds: number
}

const lengths = new Map<string, Length>()
const lengthsKept = 1000

/** Few lengths are used, and each very often. @throws RangeError when the text is no ISO 8601 length. */
export function lengthOf(text: string): Length {
  const known = lengths.get(text)
  if (known) return known
  const read = Temporal.Duration.from(text)
  const { years, months, weeks, days, hours, minutes, seconds } = read
  const length = {
    months: years * 12 + months,
    days: weeks * 7 + days,
    seconds: hours * 3600 + minutes * 60 + seconds,
  }
  if (lengths.size < lengthsKept) lengths.set(text, length)
  return length
}
