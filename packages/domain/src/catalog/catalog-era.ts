import type { CalendarDate } from '../kernel/calendar.ts'
import { offerNamesTable } from './offer-names.gen.ts'
import { offersTable } from './offers.gen.ts'

/** Days on which an offer was withdrawn or renamed; between two of them the catalogue says the same every day. */
const changes: readonly string[] = [
  ...new Set([
    ...offersTable.flatMap(({ 12: withdrawn }) =>
      withdrawn === null ? [] : [firstDay(withdrawn)],
    ),
    ...offerNamesTable.map(([, , seenFrom]) => seenFrom),
  ]),
].sort()

/** The stretch of days that a day belongs to: whatever depends on the day alone through the catalogue is equal in it. */
export function catalogEra(day: CalendarDate): number {
  return changes.findLastIndex((change) => change <= day)
}

/** Where only the year of withdrawal is known, the first day after that year. */
function firstDay(withdrawn: string): string {
  return withdrawn.length === 4 ? `${Number(withdrawn) + 1}-01-01` : withdrawn
}
