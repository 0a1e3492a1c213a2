import { meter } from '../../catalog/index.ts'
import {
  addMonths,
  dayInMonth,
  plus,
  startOf,
  type CalendarDate,
  type Instant,
} from '../../kernel/calendar.ts'
import { decimal, whole, type Decimal } from '../../kernel/decimal.ts'
import { clip, minutesOf } from '../../kernel/interval.ts'
import type { Money } from '../../kernel/money.ts'
import type { AzureSubscription } from '../../model/azure/azure-subscription.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { PartnerId } from '../../model/ids.ts'
import type { Settings } from '../../model/settings.ts'
import {
  spendingBounds,
  type SpendingBound,
  type SpendingWatch,
} from '../../model/azure/spending-watch.ts'

/** A bound of a month's budget, and the first moment at which usage has reached it. */
export interface BoundPassing {
  readonly month: string
  readonly percent: SpendingBound
  readonly at: Instant
}

/** Usage goes on as it is, so within three months there is a whole one of 31 days; none is dearer. */
const monthsAhead = 3

/**
 * The next bound that usage passes and nobody noted; null when none is passed unless something changes. Usage is a
 * function of time, so the moment is solved for, stretch by stretch (decision-0098).
 */
export function nextPassing(
  { azureSubscriptions }: Pick<Customer, 'azureSubscriptions'>,
  partner: PartnerId,
  budget: Money,
  { since, passed }: SpendingWatch,
  settings: Settings,
): BoundPassing | null {
  const dollars = inDollars(budget, settings)
  if (dollars === null) return null
  const costs = costsOf(azureSubscriptions.rows(), partner)
  const last = lastChange(costs, passed.at(-1)?.at ?? since)
  const end = addMonths(dayInMonth(last.slice(0, 7), 1), monthsAhead)
  let first = dayInMonth((passed.at(-1)?.at ?? since).slice(0, 7), 1)
  for (; first <= end; first = addMonths(first, 1)) {
    const month = first.slice(0, 7)
    const noted = new Set(passed.filter((one) => one.month === month).map((one) => one.percent))
    for (const percent of spendingBounds) {
      if (noted.has(percent)) continue
      const at = reachedAt(costs, monthOf(first), dollars.times(percent).div(100))
      if (at !== null) return { month, percent, at: at > since ? at : since }
      break
    }
  }
  return null
}

/** Dollars an hour, for a stretch of time. */
interface Cost {
  readonly from: Instant
  readonly until: Instant | null
  readonly hourly: Decimal
}

/** Both streams, by list price, before credits. */
function costsOf(azure: readonly AzureSubscription[], partner: PartnerId): Cost[] {
  return azure.flatMap(({ usage, billing }) => {
    const price = usage && meter(usage.meter)?.tiers[0]?.priceUsd
    if (!usage || !price) return []
    const hourly = decimal(usage.unitsPerHour).times(price)
    if (hourly.lte(0)) return []
    return billing
      .filter(({ payer }) => payer.stream !== 'outside-csp' && payer.partner === partner)
      .map(({ from, until }) => ({ from, until, hourly }))
  })
}

function monthOf(first: CalendarDate) {
  return { from: startOf(first), until: startOf(addMonths(first, 1)) }
}

/** The first minute at whose end an amount has been used within a month. */
function reachedAt(
  costs: readonly Cost[],
  month: { readonly from: Instant; readonly until: Instant },
  amount: Decimal,
): Instant | null {
  const parts = costs.flatMap(({ hourly, ...stretch }) => {
    const part = clip(stretch, month.from, month.until)
    return part ? [{ ...part, hourly }] : []
  })
  const moments = [...new Set(parts.flatMap(({ from, until }) => [from, until]))].sort()
  let used = decimal(0)
  for (const [index, from] of moments.entries()) {
    const until = moments[index + 1]
    if (until === undefined) return null
    const hourly = parts
      .filter((part) => part.from <= from && until <= part.until)
      .reduce((sum, part) => sum.plus(part.hourly), decimal(0))
    const after = used.plus(hourly.times(minutesOf({ from, until })).div(60))
    if (after.gte(amount)) {
      const minutes = whole(amount.minus(used).times(60).div(hourly), 'up')
      return plus(from, `PT${minutes}M`)
    }
    used = after
  }
  return null
}

/** The last moment at which what is used, or who pays for it, became different. */
function lastChange(costs: readonly Cost[], since: Instant): Instant {
  return costs
    .flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
    .reduce((last, moment) => (moment > last ? moment : last), since)
}

/** Null where nobody has said what a dollar costs: nothing is compared at a rate that is made up. */
function inDollars({ amount, currency }: Money, { exchangeRates }: Settings): Decimal | null {
  if (currency === 'USD') return decimal(amount)
  const rate = decimal(exchangeRates?.[currency] ?? 0)
  return rate.eq(0) ? null : decimal(amount).div(rate)
}
