import {
  addMonths,
  firstOfMonth,
  listCurrency,
  listRateIn,
  startOf,
  type Instant,
  type World,
} from '@understudy/domain'
import type { Issue } from '@understudy/billing-files'

export const unbilledPeriods = ['current', 'previous'] as const
export type UnbilledPeriod = (typeof unbilledPeriods)[number]

/** A month of the plan that is on no invoice yet, up to now: this one, or the one before while it is open. */
export function unbilledIssue(
  { now, settings }: Pick<World, 'now' | 'settings'>,
  which: UnbilledPeriod,
): Issue {
  const first = firstOfMonth(now)
  const from = which === 'current' ? first : addMonths(first, -1)
  const until: Instant = which === 'current' ? now : startOf(first)
  const period = { from: startOf(from), until }
  const currencies = [listCurrency, ...Object.keys(settings.exchangeRates ?? {})]
  const rates = currencies.flatMap((currency) => listRateIn(settings, currency, period) ?? [])
  return { number: '', period, rates }
}
