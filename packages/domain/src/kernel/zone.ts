import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from './civil.ts'
import { instant, type Instant } from './moment.ts'
import { rememberedByText } from './remembered.ts'

/**
 * True for the name of a time zone, as in Europe/Paris.
 * @example isZone('Asia/Taipei') && !isZone('Mars/Olympus')
 */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/**
 * The moment at which clocks in a zone show a time of a day; the later one where it is skipped, the earlier where it comes twice.
 * @throws RangeError when there is no such zone
 */
export function momentIn(zone: string, day: CalendarDate, time: string): Instant {
  return inZone(zone, day, time).at
}

/** A zone is asked for the same days by every subscription that keeps its hours. */
const inZone = rememberedByText(
  (zone: string, day: CalendarDate, time: string) => `${zone} ${day} ${time}`,
  (zone, day, time): { readonly at: Instant } => {
    const shown = Temporal.PlainDateTime.from(`${day}T${time}`)
    return { at: instant(shown.toZonedDateTime(zone).toInstant().toString()) }
  },
)
