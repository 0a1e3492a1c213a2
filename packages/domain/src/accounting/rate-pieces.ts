import { isWorkingDay } from '../catalog/index.ts'
import {
  dayOf,
  daysBetween,
  nextDay,
  plus,
  plusDays,
  startOf,
  weekday,
  type CalendarDate,
} from '../kernel/calendar.ts'
import { decimal, type Decimal } from '../kernel/decimal.ts'
import { drawn } from '../kernel/drawn.ts'
import { clip, minutesOf } from '../kernel/interval.ts'
import { rememberedByText } from '../kernel/remembered.ts'
import { momentIn } from '../kernel/zone.ts'
import type { MeteredUsage } from '../model/azure/metered-usage.ts'
import type { Bursts, Growing, OfficeHours } from '../model/azure/usage-profile.ts'
import type { Period } from '../model/ledger/period.ts'

/** A time in which a meter counts at one rate. */
export interface RatePiece extends Period {
  readonly unitsPerHour: string
}

/** Usage as a function of time: the pieces of a time in which something is counted, in order. What is constant is one piece. */
export function ratePieces(usage: MeteredUsage, part: Period): RatePiece[] {
  const { unitsPerHour, profile } = usage
  return profile === undefined ? [{ ...part, unitsPerHour }] : unevenPieces(usage, part)
}

/** A month of it is asked for again by whoever invoices, foretells and checks it. */
const unevenPieces = rememberedByText(
  ({ unitsPerHour, profile }: MeteredUsage, { from, until }: Period) =>
    `${from} ${until} ${unitsPerHour} ${JSON.stringify(profile)}`,
  (usage, part): RatePiece[] => {
    const pieces: RatePiece[] = []
    for (let day = dayOf(part.from); startOf(day) < part.until; day = nextDay(day)) {
      for (const piece of piecesOf(usage, day)) {
        const within = clip(piece, part.from, part.until)
        if (within !== null) pieces.push({ ...within, unitsPerHour: piece.unitsPerHour })
      }
    }
    return pieces
  },
  1000,
)

/** Units times minutes of an hour that a meter counts: whole hours are left for the end, where they divide once. */
export function unitMinutesOf(pieces: readonly RatePiece[]): Decimal {
  return pieces.reduce(
    (sum, piece) => sum.plus(decimal(piece.unitsPerHour).times(minutesOf(piece))),
    decimal(0),
  )
}

function piecesOf({ unitsPerHour, profile }: MeteredUsage, day: CalendarDate): RatePiece[] {
  switch (profile?.follows) {
    case undefined:
      return [{ ...wholeDay(day), unitsPerHour }]
    case 'office-hours':
      return officePieces(unitsPerHour, profile, day)
    case 'growing':
      return [{ ...wholeDay(day), unitsPerHour: grown(unitsPerHour, profile, day) }]
    case 'bursts':
      return burstPieces(unitsPerHour, profile, day)
  }
}

function wholeDay(day: CalendarDate): Period {
  return { from: startOf(day), until: startOf(nextDay(day)) }
}

/** A day of UTC meets the hours of up to three days of a zone. */
function officePieces(
  unitsPerHour: string,
  { zone, opens, closes, country }: OfficeHours,
  day: CalendarDate,
): RatePiece[] {
  const { from, until } = wholeDay(day)
  return [-1, 0, 1].flatMap((later) => {
    const local = plusDays(day, later)
    const isOpen = country === undefined ? weekday(local) <= 5 : isWorkingDay(local, country)
    if (!isOpen) return []
    const hours = { from: momentIn(zone, local, opens), until: momentIn(zone, local, closes) }
    const within = clip(hours, from, until)
    return within === null ? [] : [{ ...within, unitsPerHour }]
  })
}

function grown(unitsPerHour: string, { from, until, by }: Growing, day: CalendarDate): string {
  const last = day < until ? day : until
  const days = Math.max(0, daysBetween(from, last))
  return decimal(by).times(days).plus(unitsPerHour).toFixed()
}

/** Whether a day has a burst, and from which hour on, follows from the seed and the day alone. */
function burstPieces(unitsPerHour: string, profile: Bursts, day: CalendarDate): RatePiece[] {
  const { seed, percent, hours } = profile
  const { from, until } = wholeDay(day)
  if (drawn(seed, ['burst', day], 99) >= percent) return [{ from, until, unitsPerHour }]
  const begins = plus(from, `PT${drawn(seed, ['burst-hour', day], 24 - hours)}H`)
  const ends = plus(begins, `PT${hours}H`)
  return [
    { from, until: begins, unitsPerHour },
    { from: begins, until: ends, unitsPerHour: profile.unitsPerHour },
    { from: ends, until, unitsPerHour },
  ].filter((piece) => piece.from < piece.until)
}
