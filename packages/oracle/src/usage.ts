import {
  dayOf,
  decimal,
  minutesBetween,
  nextDay,
  startOf,
  whole,
  type Decimal,
  type Instant,
} from '@understudy/domain/kernel'
import type { Told, Turn } from './azure.ts'
import type { ExpectedUsage } from './expected.ts'
import { beginsOn, periodOf } from './periods.ts'
import { costOf, metersOf, unitMinutes } from './rates.ts'

export interface Days {
  readonly startedAt: Instant
  readonly now: Instant
  readonly anniversaryOf: (partner: string) => number
}

type Meter = ReturnType<typeof metersOf>[number] | null

/** What the usage of one Azure subscription costs, meter by meter (BILL-01). */
export function usageOf(told: Told, days: Days): ExpectedUsage[] {
  const meters = metersOf(told.usage)
  return (meters.length === 0 ? [null] : meters).flatMap((meter) => {
    const reader = new MeterReader(told, meter, days)
    told.turns.forEach((turn, place) => reader.read(turn, told.turns[place + 1]?.at ?? null))
    return reader.lines
  })
}

/** Goes through the days of one meter: each is cut to the cent on its own, and a line is the sum of its days. */
class MeterReader {
  readonly lines: ExpectedUsage[] = []
  readonly #told: Told
  readonly #meter: Meter
  readonly #days: Days
  /** Unit-minutes that a payer has counted in a period, for the tiers; they begin anew with each. */
  readonly #counted = new Map<string, Decimal>()

  constructor(told: Told, meter: Meter, days: Days) {
    this.#told = told
    this.#meter = meter
    this.#days = days
  }

  /** One line for each period that a payer's turn touches; what is not over is not owed yet. */
  read({ payer, at: begins, cause }: Turn, until: Instant | null): void {
    if (payer === null || until === begins) return
    const { stream, partner } = payer
    const { startedAt, now, anniversaryOf } = this.#days
    const anniversaryDay = anniversaryOf(partner)
    const first = startOf(periodOf(stream, dayOf(startedAt), anniversaryDay))
    let from = begins < first ? first : begins
    let cents = 0
    const last = until !== null && until < now ? until : now
    for (let at = from; at < last;) {
      const midnight = startOf(nextDay(dayOf(at)))
      const end = until !== null && until < midnight ? until : midnight
      if (end > now) return
      const period = periodOf(stream, dayOf(at), anniversaryDay)
      cents += this.#centsOf(`${stream} ${partner} ${period}`, at, end)
      if (end === until || beginsOn(stream, dayOf(end), anniversaryDay)) {
        const { customer, entitlement } = this.#told
        const meter = this.#meter?.meter ?? null
        const minutes = minutesBetween(from, end)
        const of = { customer, entitlement, meter, partner, stream, cause }
        this.lines.push({ ...of, from, until: end, minutes, cents })
        from = end
        cents = 0
      }
      at = end
    }
  }

  /** Dollars for the units of a day, or of a part of one, cut. */
  #centsOf(counter: string, from: Instant, until: Instant): number {
    const meter = this.#meter
    if (meter === null) return 0
    const before = this.#counted.get(counter) ?? decimal(0)
    const after = before.plus(unitMinutes(meter, from, until))
    this.#counted.set(counter, after)
    const exact = costOf(meter.meter, after).minus(costOf(meter.meter, before))
    return whole(exact.times(100).div(60), 'down')
  }
}
