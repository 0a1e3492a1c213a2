import {
  dayOf,
  type CalendarDate,
  type Instant,
  daysBetween,
  plusDays,
} from '../kernel/calendar.ts'
import { roundedCents, type AmountKind } from '../model/ledger/amounts.ts'
import type { LicenseCharge } from '../model/ledger/license-invoice.ts'
import type { PaidFrom } from '../model/subscriptions/term.ts'
import { cyclesOf, type Cycle } from './license-cycles.ts'

/** A line of an invoice before it has one. */
export interface Charge extends Stretch {
  /** The moment from which it is owed. */
  readonly at: Instant
  /** Position of the event that made it owed. */
  readonly cause: number
  readonly charge: LicenseCharge
  readonly rounding: AmountKind
  readonly isCredit: boolean
}

/** Days, both ends included, that so many licences are paid for. */
interface Stretch {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly quantity: number
  /** Of one licence, to be shown. */
  readonly unitCents: number
  /** Of all of them. */
  readonly cents: number
}

type RoundingOfDays = 'day-of-an-annual-licence' | 'legacy-licence'

export interface Terms {
  readonly purchasedOn: CalendarDate
  /** For a licence and month. */
  readonly monthlyCents: number
}

/** Within so many days of the order all that was paid is credited (decision-0070). */
const fullCreditDays = 30

/**
 * What one licence subscription owes, charge by charge in order of time; what comes later never changes one
 * (decision-0070). Cycles are paid in advance. A change in the middle of one gives back the stretch it cuts, at what was
 * paid for it, and charges its two parts; a suspension gives back what is left.
 */
export class LicenseAccount {
  readonly charges: Charge[] = []
  readonly #terms: Terms
  /** Paid for and not given back, oldest first. */
  #held: Stretch[] = []
  #cycle: Cycle | null = null
  /** Licences that are paid for at present. */
  #quantity = 0
  #paidSince: CalendarDate | null = null
  #cause = 0

  constructor(terms: Terms) {
    this.#terms = terms
  }

  /** A copy that goes on by itself, from what this one has come to. */
  carriedOn(): LicenseAccount {
    const copy = new LicenseAccount(this.#terms)
    copy.charges.push(...this.charges)
    copy.#held = [...this.#held]
    copy.#cycle = this.#cycle
    copy.#quantity = this.#quantity
    copy.#paidSince = this.#paidSince
    return copy
  }

  /** Begins every cycle of the term before a moment, or all of them; a cycle without licences costs nothing. */
  rollUpTo(until: Instant | null, { term, billingCycle, from: known, cause }: PaidFrom): void {
    this.#cause = cause
    const end = until === null || until > term.until ? term.until : until
    for (const cycle of cyclesOf(term, billingCycle, this.#cycle?.until ?? null)) {
      if (cycle.from >= end) break
      this.#cycle = cycle
      // A renewal that is recorded late is charged when it is known.
      this.#payCycle(cycle, cycle.from < known ? known : cycle.from, billingCycle === 'annual')
    }
  }

  /** Goes over to another number of licences in the middle of a cycle; 0 while suspended. */
  change({ from: at, quantity, term, cause, byTheDay }: PaidFrom): void {
    this.#cause = cause
    const before = this.#quantity
    this.#quantity = quantity
    if (before === quantity) return
    // A term that runs out was used in full.
    if (quantity === 0 && at >= term.until) return
    if (before === 0) this.#begin(at)
    else if (quantity === 0) this.#stop(at, byTheDay === true)
    else this.#divide(at, quantity)
  }

  #payCycle(cycle: Cycle, at: Instant, isAnnual: boolean): void {
    if (this.#quantity === 0 || this.#paidSince === null) return
    const from = later(cycle.first, this.#paidSince)
    const whole = isAnnual && this.charges.length === 0 ? 'purchase-prorate' : 'cycle-fee'
    this.#pay(from === cycle.first ? whole : 'cycle-prorate', at, cycle, from, cycle.last)
  }

  #begin(at: Instant): void {
    this.#paidSince = dayOf(at)
    const cycle = this.#cycle
    if (cycle === null || cycle.until <= at) return
    const charge = this.charges.length === 0 ? 'purchase-prorate' : 'cycle-prorate'
    this.#pay(charge, at, cycle, later(cycle.first, dayOf(at)), cycle.last)
  }

  #divide(at: Instant, quantity: number): void {
    const cycle = this.#cycle
    const cut = this.#heldFrom(dayOf(at))
    if (cycle === null || cut === undefined) return
    this.#held.pop()
    this.#giveBack('cycle-prorate', at, cut)
    const day = later(cut.from, dayOf(at))
    this.#pay('cycle-prorate', at, cycle, cut.from, plusDays(day, -1), cut.quantity)
    this.#pay('cycle-prorate', at, cycle, day, cut.to, quantity)
  }

  #stop(at: Instant, byTheDay: boolean): void {
    const day = dayOf(at)
    if (!byTheDay && daysBetween(this.#terms.purchasedOn, day) < fullCreditDays) {
      for (const stretch of this.#held) this.#giveBack('cancel-fee', at, stretch)
      this.#held = []
      return
    }
    const cut = this.#heldFrom(day)
    if (cut === undefined) return
    this.#held.pop()
    if (day <= cut.from) {
      this.#giveBack('cancel-fee', at, cut)
      return
    }
    const rounding = byTheDay ? 'legacy-licence' : this.#roundingOfDays()
    const left = this.#leftOf(cut, day, rounding)
    this.#giveBack('cancel-fee', at, left, rounding)
    const cents = cut.cents - left.cents
    this.#held.push({ ...cut, ...priced(cents, cut.quantity), to: plusDays(day, -1) })
  }

  /** What is given back of a stretch for its remaining days: never more than was paid, and shown as no more each. */
  #leftOf(cut: Stretch, day: CalendarDate, kind: RoundingOfDays): Stretch {
    const { months = 1, days = 1 } = this.#cycle ?? {}
    const price = this.#terms.monthlyCents * months
    const remaining = daysBetween(day, cut.to) + 1
    const cents =
      kind === 'day-of-an-annual-licence'
        ? roundedCents(kind, price, days) * remaining * cut.quantity
        : roundedCents(kind, price * remaining * cut.quantity, days)
    const left = priced(Math.min(cents, cut.cents), cut.quantity)
    return { ...cut, from: day, ...left, unitCents: Math.min(left.unitCents, cut.unitCents) }
  }

  /** Of a year, what is left is worth so many days; of a month it is a part. What a transfer gives back is what the next partner is charged. */
  #roundingOfDays(): RoundingOfDays {
    return this.#cycle?.isAnnual ? 'day-of-an-annual-licence' : 'legacy-licence'
  }

  #heldFrom(day: CalendarDate): Stretch | undefined {
    const last = this.#held.at(-1)
    return last !== undefined && last.to >= day ? last : undefined
  }

  #pay(
    charge: LicenseCharge,
    at: Instant,
    cycle: Cycle,
    from: CalendarDate,
    to: CalendarDate,
    quantity: number = this.#quantity,
  ): void {
    if (to < from) return
    const isWhole = from === cycle.first && to === cycle.last
    const days = isWhole ? cycle.length : daysBetween(from, to) + 1
    const price = this.#terms.monthlyCents * cycle.months * days
    const paid = {
      at,
      cause: this.#cause,
      charge,
      rounding: 'legacy-licence',
      from,
      to,
      quantity,
      unitCents: roundedCents('shown-unit-price', price, cycle.days),
      cents: roundedCents('legacy-licence', price * quantity, cycle.days),
      isCredit: false,
    } as const
    this.#held.push(paid)
    this.charges.push(paid)
  }

  #giveBack(
    charge: LicenseCharge,
    at: Instant,
    { from, to, quantity, unitCents, cents }: Stretch,
    rounding: AmountKind = 'legacy-licence',
  ): void {
    const back = { charge, rounding, from, to, quantity, unitCents, cents }
    this.charges.push({ at, cause: this.#cause, ...back, isCredit: true })
  }
}

/** A sum for so many licences, with what that is for each. */
function priced(cents: number, quantity: number): Pick<Stretch, 'cents' | 'unitCents'> {
  return { cents, unitCents: roundedCents('shown-unit-price', cents, quantity) }
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a
}
