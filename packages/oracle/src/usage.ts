import { meter } from '@understudy/domain/catalog'
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
import type { Plan, PlanBook } from './plans.ts'
import { beginsOn, periodOf } from './periods.ts'
import { costOf, metersOf, unitMinutes } from './rates.ts'

export interface Days {
  readonly startedAt: Instant
  readonly now: Instant
  readonly anniversaryOf: (partner: string) => number
}

type Meter = ReturnType<typeof metersOf>[number] | null

/** What the usage of one Azure subscription costs, meter by meter (BILL-01), and what is earned of it (PLAN-05). */
export function usageOf(told: Told, days: Days, plans: PlanBook): ExpectedUsage[] {
  const meters = metersOf(told.usage)
  return (meters.length === 0 ? [null] : meters).flatMap((meter) => {
    const reader = new MeterReader(told, meter, days, plans)
    told.turns.forEach((turn, place) => reader.read(turn, told.turns[place + 1]?.at ?? null))
    return reader.lines
  })
}

/** What the days of a line come to so far. */
interface Sum {
  cents: number
  earnedCents: number
  earnedMinutes: number
}

/** Goes through the days of one meter: each is cut to the cent on its own, and a line is the sum of its days. */
class MeterReader {
  readonly lines: ExpectedUsage[] = []
  readonly #told: Told
  readonly #meter: Meter
  readonly #days: Days
  readonly #plans: PlanBook
  /** Unit-minutes that a payer has counted in a period, for the tiers; they begin anew with each. */
  readonly #counted = new Map<string, Decimal>()

  constructor(told: Told, meter: Meter, days: Days, plans: PlanBook) {
    this.#told = told
    this.#meter = meter
    this.#days = days
    this.#plans = plans
  }

  /** One line for each period that a payer's turn touches; what is not over is not owed yet, nor what has no rate. */
  read({ payer, at: begins, cause }: Turn, until: Instant | null): void {
    if (payer === null || until === begins) return
    const { stream, partner } = payer
    const plan = payer.stream === 'plan' ? this.#plans.plan(payer.plan) : undefined
    const currency = plan?.currency ?? 'USD'
    const { startedAt, now, anniversaryOf } = this.#days
    const anniversaryDay = anniversaryOf(partner)
    const first = startOf(periodOf(stream, dayOf(startedAt), anniversaryDay))
    let from = begins < first ? first : begins
    let sum: Sum = { cents: 0, earnedCents: 0, earnedMinutes: 0 }
    const last = until !== null && until < now ? until : now
    for (let at = from; at < last;) {
      const midnight = startOf(nextDay(dayOf(at)))
      const end = until !== null && until < midnight ? until : midnight
      if (end > now) return
      const period = periodOf(stream, dayOf(at), anniversaryDay)
      const rate = this.#plans.rate(currency, period)
      this.#count(sum, `${stream} ${partner} ${currency} ${period}`, at, end, rate ?? '0', plan)
      if (end === until || beginsOn(stream, dayOf(end), anniversaryDay)) {
        const of = { partner, stream, cause, currency, from, until: end }
        if (rate !== null) this.#say(of, sum, midnight)
        from = end
        sum = { cents: 0, earnedCents: 0, earnedMinutes: 0 }
      }
      at = end
    }
  }

  /** Who manages the last day is certain when that day is over. */
  #say(
    of: Pick<ExpectedUsage, 'partner' | 'stream' | 'cause' | 'currency' | 'from'> & {
      readonly until: Instant
      readonly from: Instant
    },
    { cents, earnedCents, earnedMinutes }: Sum,
    certainAt: Instant,
  ): void {
    const { customer, entitlement } = this.#told
    const unit = { customer, entitlement, meter: this.#meter?.meter ?? null, ...of }
    const minutes = minutesBetween(of.from, of.until)
    this.lines.push({ ...unit, minutes, cents, isEarned: false })
    if (earnedCents === 0 || certainAt > this.#days.now) return
    this.lines.push({ ...unit, minutes: earnedMinutes, cents: earnedCents, isEarned: true })
  }

  /** The units of a day, or of a part of one, at the price of the month, cut; and cut anew where a part of the price is earned. */
  #count(
    sum: Sum,
    counter: string,
    from: Instant,
    until: Instant,
    rate: string,
    plan: Plan | undefined,
  ): void {
    const one = this.#meter
    if (one === null) return
    const before = this.#counted.get(counter) ?? decimal(0)
    const after = before.plus(unitMinutes(one, from, until))
    this.#counted.set(counter, after)
    const exact = costOf(one.meter, after).minus(costOf(one.meter, before)).times(rate)
    const cents = whole(exact.times(100).div(60), 'down')
    sum.cents += cents
    const percent = meter(one.meter)?.earnsPartnerCredit === true ? (plan?.earnedPercent ?? 0) : 0
    if (plan === undefined || percent === 0) return
    if (!this.#plans.isManaged(this.#told, plan.earners, from)) return
    const left = whole(exact.times(100 - percent).div(60), 'down')
    sum.earnedCents += left - cents
    sum.earnedMinutes += minutesBetween(from, until)
  }
}
