import {
  addMonths,
  firstOfMonth,
  startOf,
  type CalendarDate,
  type Instant,
} from '../../kernel/calendar.ts'
import { decimal, type Decimal } from '../../kernel/decimal.ts'
import { listCurrency, type Money } from '../../kernel/money.ts'
import { exchangeRate } from '../../model/exchange-rates.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { PartnerId } from '../../model/ids.ts'
import type { Period } from '../../model/ledger/period.ts'
import type { Settings } from '../../model/settings.ts'
import {
  spendingBounds,
  type SpendingBound,
  type SpendingWatch,
} from '../../model/azure/spending-watch.ts'
import { countedIn, countersOf, reachedAt, type Counter } from './counters.ts'

/** A bound of a month's budget, and the first moment at which usage has reached it. */
export interface BoundPassing {
  readonly month: string
  readonly percent: SpendingBound
  readonly at: Instant
}

/** What is constant has passed within three months what it ever passes: one of them has 31 days, and none is dearer. */
const monthsAhead = 3
/** What follows hours or chance is looked at for so long after the last change (decision-0240#how-far-ahead). */
const monthsAheadAtMost = 24

/**
 * The next bound that usage passes and nobody noted; null when none is passed unless something changes. Usage is a
 * function of time, so the moment is solved for, piece by piece (decision-0098).
 */
export function nextPassing(
  { azureSubscriptions }: Pick<Customer, 'azureSubscriptions'>,
  partner: PartnerId,
  budget: Money,
  { since, passed }: SpendingWatch,
  settings: Settings,
): BoundPassing | null {
  const counters = countersOf(azureSubscriptions.rows(), partner)
  const end = lookedAtUntil(counters, passed.at(-1)?.at ?? since)
  let first = firstOfMonth(passed.at(-1)?.at ?? since)
  for (; first <= end; first = addMonths(first, 1)) {
    const month = first.slice(0, 7)
    const dollars = inDollars(budget, month, settings)
    if (dollars === null) continue
    const noted = new Set(passed.filter((one) => one.month === month).map((one) => one.percent))
    for (const percent of spendingBounds) {
      if (noted.has(percent)) continue
      const at = reachedAt(countedIn(counters, monthOf(first)), dollars.times(percent).div(100))
      if (at !== null) return { month, percent, at: at > since ? at : since }
      break
    }
  }
  return null
}

function monthOf(first: CalendarDate): Period {
  return { from: startOf(first), until: startOf(addMonths(first, 1)) }
}

/** The first day of the last month that is looked at. */
function lookedAtUntil(counters: readonly Counter[], since: Instant): CalendarDate {
  const last = counters
    .flatMap(({ usage: { profile }, stretches }) => [
      ...stretches.flatMap(({ from, until }) => (until === null ? [from] : [from, until])),
      ...(profile?.follows === 'growing' ? [startOf(profile.until)] : []),
    ])
    .reduce((latest, moment) => (moment > latest ? moment : latest), since)
  const isUneven = counters.some(
    ({ usage: { profile } }) => profile !== undefined && profile.follows !== 'growing',
  )
  return addMonths(firstOfMonth(last), isUneven ? monthsAheadAtMost : monthsAhead)
}

/** Null where nobody has said what a dollar is in that month: nothing is compared at a rate that is made up. */
function inDollars({ amount, currency }: Money, month: string, settings: Settings): Decimal | null {
  if (currency === listCurrency) return decimal(amount)
  const rate = exchangeRate(settings, currency, month)
  return rate === null ? null : decimal(amount).div(rate)
}
