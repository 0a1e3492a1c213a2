import { meter } from '../catalog/index.ts'
import { dayOf, nextDay, startOf, daysBetween } from '../kernel/calendar.ts'
import { decimal, ratio, times, type Decimal } from '../kernel/decimal.ts'
import { minutesOf } from '../kernel/interval.ts'
import { multiple, sum, type Money } from '../kernel/money.ts'
import { rememberedByText } from '../kernel/remembered.ts'
import type { MeteredUsage } from '../model/azure/metered-usage.ts'
import { roundedAmount } from '../model/ledger/amounts.ts'
import type { Period } from '../model/ledger/period.ts'
import type { UsageLine } from '../model/ledger/usage-invoice.ts'
import { priceBetween } from './graduated.ts'
import type { ListRate } from './list-rate.ts'
import { ratedDays } from './rated-days.ts'
import { ratePieces, unitMinutesOf } from './rate-pieces.ts'

/** What a meter counted in a part of a period, and what that comes to. */
export interface Metered extends Pick<UsageLine, 'minutes' | 'quantity' | 'amount'> {
  /** Units times minutes of an hour, counted in the period up to the end of the part. */
  readonly after: Decimal
}

/** Whole months at one rate are most of what is invoiced. */
export const meteredIn = rememberedByText(
  (usage: MeteredUsage, { from, until }: Period, before: Decimal, { currency, rate }: ListRate) =>
    `${from} ${until} ${usage.meter} ${usage.unitsPerHour} ${before.toFixed()} ${currency} ${rate} ${
      usage.profile === undefined ? '' : JSON.stringify(usage.profile)
    }`,
  (usage, part, before, rate): Metered => {
    const minutes = minutesOf(part)
    const unitMinutes = unitMinutesOf(ratePieces(usage, part))
    const after = before.plus(unitMinutes)
    const price =
      usage.profile === undefined
        ? priceBetween(meter(usage.meter)?.tiers ?? [], before, after)
        : null
    if (price === null) {
      const days = ratedDays(usage, part, before, rate).map(({ amount }) => amount)
      const quantity = ratio(unitMinutes.toFixed(), 60)
      return { minutes, quantity, amount: sum(rate.currency, days), after }
    }
    const quantity = times(usage.unitsPerHour, ratio(minutes, 60))
    const amount = sumOfDays(part, [usage.unitsPerHour, price, rate.rate], rate.currency)
    return { minutes, quantity, amount, after }
  },
)

/** The days between the first and the last are alike, so a month costs three roundings and not thirty. */
function sumOfDays(part: Period, factors: readonly string[], currency: string): Money {
  const amountOf = (minutes: number) =>
    roundedAmount('azure-usage', [...factors, String(minutes)], currency, 60)
  const [first, last] = [dayOf(part.from), dayOf(part.until)]
  if (first === last) return amountOf(minutesOf(part))
  const second = nextDay(first)
  return sum(currency, [
    amountOf(minutesOf({ from: part.from, until: startOf(second) })),
    multiple(amountOf(minutesADay), daysBetween(second, last)),
    amountOf(minutesOf({ from: startOf(last), until: part.until })),
  ])
}

const minutesADay = 24 * 60

/** What is counted before anything is. */
export const nothing = decimal(0)
