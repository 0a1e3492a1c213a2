import {
  addMonths,
  firstOfMonth,
  plusDays,
  weekday,
  type CalendarDate,
} from '../kernel/calendar.ts'
import { listCurrency } from '../kernel/money.ts'
import { exchangeRate } from '../model/exchange-rates.ts'
import type { Period } from '../model/ledger/period.ts'
import type { ExchangeNote } from '../model/ledger/usage-invoice.ts'
import type { Settings } from '../model/settings.ts'

/** What is invoiced, and what a dollar of the list price is in it. */
export interface ListRate {
  readonly currency: string
  /** Exact decimal. */
  readonly rate: string
}

export const inDollars: ListRate = { currency: listCurrency, rate: '1' }

/** What a dollar is in a currency all through a period under the plan; null where the world does not say (decision-0222). */
export function listRateIn(
  settings: Settings,
  currency: string,
  { from }: Pick<Period, 'from'>,
): ListRate | null {
  if (currency === listCurrency) return inDollars
  const rate = exchangeRate(settings, currency, monthOf(from))
  return rate === null ? null : { currency, rate }
}

/** As in 2020-03. */
export function monthOf(moment: string): string {
  return moment.slice(0, 7)
}

/** What an invoice says of its rate; nothing in dollars. */
export function noteOf(
  { currency, rate }: ListRate,
  period: Pick<Period, 'from'>,
): { readonly exchange?: ExchangeNote } {
  return currency === listCurrency ? {} : { exchange: { rate, date: rateDate(period) } }
}

/** The rate that an invoice was made with, whatever the world says by now. */
export function rateNoted({
  total: { currency },
  exchange,
}: {
  readonly total: { readonly currency: string }
  readonly exchange?: ExchangeNote | undefined
}): ListRate {
  return { currency, rate: exchange?.rate ?? '1' }
}

/** The rate of a month was fixed two working days before the end of the month before; weekends count, holidays do not. Assumed. */
export function rateDate({ from }: Pick<Period, 'from'>): CalendarDate {
  let day = plusDays(addMonths(firstOfMonth(from), 0), -1)
  for (let left = 2; left > 0;) {
    day = plusDays(day, -1)
    if (weekday(day) < 6) left -= 1
  }
  return day
}
