import { isDay, type CalendarDate } from '@understudy/domain'

/** A day as a file spells it, and whether the day stood before the month. */
export interface DayRead {
  readonly day: CalendarDate
  readonly isDayFirst: boolean
}

/**
 * The day of a date with or without a time of day: ISO, or month before day as Partner Center writes it. The day is taken to
 * stand first only where it cannot be a month. Null for what is no day.
 */
export function dayIn(text: string): DayRead | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3], false)
  const written = /^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ ,].*)?$/.exec(text)
  if (!written) return null
  const [, first, second, year] = written
  return Number(first) > 12 ? dayOf(year, second, first, true) : dayOf(year, first, second, false)
}

function dayOf(year = '', month = '', day = '', isDayFirst: boolean): DayRead | null {
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(found) ? { day: found, isDayFirst } : null
}
