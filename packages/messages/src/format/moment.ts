import type { Locale } from '../locale.ts'

/** A moment in UTC with the zone named, as in `2 Mar 2020, 09:05 UTC`. Takes `YYYY-MM-DDTHH:MM:SSZ`. */
export function formatInstant(locale: Locale, moment: string): string {
  const options = {
    ...dayShape(locale),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const
  const text = new Intl.DateTimeFormat(region(locale), { ...options, timeZone: 'UTC' })
  return `${text.format(new Date(moment))} UTC`
}

/** A civil day, `YYYY-MM-DD`, or the UTC day of a moment. */
export function formatDay(locale: Locale, day: string): string {
  const format = new Intl.DateTimeFormat(region(locale), { ...dayShape(locale), timeZone: 'UTC' })
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`))
}

/** A month, `YYYY-MM`. */
export function formatMonth(locale: Locale, month: string): string {
  const { day: _, ...shape } = dayShape(locale)
  const format = new Intl.DateTimeFormat(region(locale), { ...shape, timeZone: 'UTC' })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}

function dayShape(locale: Locale) {
  const month = locale === 'zh-TW' ? 'long' : 'short'
  return { year: 'numeric', month, day: 'numeric' } as const
}

/** English dates in the order most of the world reads them: day, month, year. */
function region(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale
}
