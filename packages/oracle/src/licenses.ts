import { offer } from '@understudy/domain/catalog'
import {
  dayOf,
  daysBetween,
  decimal,
  plusDays,
  whole,
  type CalendarDate,
  type Instant,
} from '@understudy/domain/kernel'
import { cyclesOf, type Cycle } from './cycles.ts'
import type { ExpectedLicense } from './expected.ts'
import type { Order, Seats } from './orders.ts'

/** Days that so many licences are paid for and that were not given back. */
interface Paid {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly quantity: number
  readonly cents: number
}

/** What a licence order costs up to a moment, by the words of decision-0070: one reads its history from line to line. */
export function licensesOf(order: Order, now: Instant): ExpectedLicense[] {
  const reader = new LicenseReader(order)
  order.history.forEach((seats, place) => {
    // An order that joins a running term finds itself in a cycle that began before it.
    if (place === 0) reader.begin(seats, seats.at)
    reader.become(seats)
    reader.begin(seats, order.history[place + 1]?.at ?? now)
  })
  return reader.lines.filter(({ at }) => at < now)
}

class LicenseReader {
  readonly lines: ExpectedLicense[] = []
  readonly #order: Order
  readonly #priceCents: number
  #paid: Paid[] = []
  #cycle: Cycle | null = null
  #seats = 0
  #since: CalendarDate | null = null

  constructor(order: Order) {
    this.#order = order
    const price = offer(order.offer)?.listPriceUsdMonth ?? '0'
    this.#priceCents = decimal(price).times(100).toNumber()
  }

  /** Each cycle that begins before a moment is paid, on its first day. */
  begin(seats: Seats, before: Instant): void {
    if (seats.billingCycle === 'none') return
    for (const cycle of cyclesOf(seats.term, seats.billingCycle, this.#cycle?.until ?? null)) {
      if (cycle.from >= before) return
      this.#cycle = cycle
      if (this.#seats === 0 || this.#since === null) continue
      const from = cycle.first < this.#since ? this.#since : cycle.first
      const at = cycle.from < seats.at ? seats.at : cycle.from
      this.#charge(this.#nameOf(cycle, from), at, seats.cause, cycle, from, cycle.last, this.#seats)
    }
  }

  /** From now on another number of licences is paid for. */
  become(seats: Seats): void {
    const { at, cause, paid, term, byTheDay, billingCycle } = seats
    const before = this.#seats
    this.#seats = paid
    if (billingCycle === 'none' || before === paid) return
    if (paid === 0 && at >= term.until) return
    const day = dayOf(at)
    if (before === 0) {
      this.#since = day
      const cycle = this.#cycle
      if (cycle === null || cycle.until <= at) return
      const name = this.lines.length === 0 ? 'purchase-prorate' : 'cycle-prorate'
      const from = cycle.first < day ? day : cycle.first
      this.#charge(name, at, cause, cycle, from, cycle.last, paid)
    } else if (paid === 0) this.#end(at, day, cause, byTheDay)
    else this.#divide(at, day, cause, paid)
  }

  #nameOf(cycle: Cycle, from: CalendarDate): string {
    if (from !== cycle.first) return 'cycle-prorate'
    return cycle.isAnnual && this.lines.length === 0 ? 'purchase-prorate' : 'cycle-fee'
  }

  #divide(at: Instant, day: CalendarDate, cause: number, quantity: number): void {
    const cut = this.#paid.at(-1)
    const cycle = this.#cycle
    if (cut === undefined || cut.to < day || cycle === null) return
    this.#paid.pop()
    this.#giveBack('cycle-prorate', at, cause, cut)
    const from = cut.from < day ? day : cut.from
    const name = 'cycle-prorate'
    this.#charge(name, at, cause, cycle, cut.from, plusDays(from, -1), cut.quantity)
    this.#charge(name, at, cause, cycle, from, cut.to, quantity)
  }

  #end(at: Instant, day: CalendarDate, cause: number, byTheDay: boolean): void {
    if (!byTheDay && daysBetween(this.#order.boughtOn, day) < 30) {
      for (const paid of this.#paid) this.#giveBack('cancel-fee', at, cause, paid)
      this.#paid = []
      return
    }
    const cut = this.#paid.at(-1)
    if (cut === undefined || cut.to < day) return
    this.#paid.pop()
    if (day <= cut.from) return this.#giveBack('cancel-fee', at, cause, cut)
    const left = Math.min(this.#worth(cut, day, byTheDay), cut.cents)
    this.#giveBack('cancel-fee', at, cause, { ...cut, from: day, cents: left })
    this.#paid.push({ ...cut, to: plusDays(day, -1), cents: cut.cents - left })
  }

  /** What the days from one on are worth: of a year, each has its price; of a month they are a part of it. */
  #worth({ to, quantity }: Paid, day: CalendarDate, byTheDay: boolean): number {
    const { months = 1, days = 1, isAnnual = false } = this.#cycle ?? {}
    const left = daysBetween(day, to) + 1
    const price = decimal(this.#priceCents).times(months)
    if (!isAnnual || byTheDay) return halfUp(price.times(left).times(quantity), days)
    return halfUp(price, days) * left * quantity
  }

  #charge(
    charge: string,
    at: Instant,
    cause: number,
    cycle: Cycle,
    from: CalendarDate,
    to: CalendarDate,
    quantity: number,
  ): void {
    if (to < from) return
    const days = daysBetween(from, to) + 1
    const exact = decimal(this.#priceCents).times(cycle.months).times(days).times(quantity)
    const paid = { from, to, quantity, cents: halfUp(exact, cycle.days) }
    this.#paid.push(paid)
    this.#say(charge, at, cause, paid)
  }

  #giveBack(charge: string, at: Instant, cause: number, paid: Paid): void {
    this.#say(charge, at, cause, { ...paid, cents: -paid.cents })
  }

  #say(charge: string, at: Instant, cause: number, paid: Paid): void {
    const { customer, subscription, partner } = this.#order
    const of = { partner, customer, currency: 'USD', stream: 'license', subscription } as const
    this.lines.push({ ...of, charge, at, cause, ...paid })
  }
}

/** Exactly half a cent becomes a cent. */
function halfUp(exact: ReturnType<typeof decimal>, divisor: number): number {
  return whole(exact.div(divisor), 'half-up')
}
