import { meter } from '../catalog/index.ts'
import { dayOf, nextDay, startOf, daysBetween } from '../kernel/calendar.ts'
import { minutesOf } from '../kernel/interval.ts'
import { ratio, times } from '../kernel/decimal.ts'
import { multiple, sum, type Money } from '../kernel/money.ts'
import { rememberedByText } from '../kernel/remembered.ts'
import type { AzureSubscription, BillingStretch } from '../model/azure/azure-subscription.ts'
import { roundedAmount } from '../model/ledger/amounts.ts'
import type { UsageLine } from '../model/ledger/usage-invoice.ts'
import type { Period } from '../model/ledger/period.ts'
import { listCurrency } from './total.ts'

/** A part of a stretch as an invoice says it: USD list price times exact quantity, as the sum of its days (decision-0097#azure-usage). */
export function usageLine(
  azure: Pick<AzureSubscription, 'id' | 'usage'>,
  { payer }: Pick<BillingStretch, 'payer'>,
  part: Period,
): UsageLine {
  const unitsPerHour = azure.usage?.unitsPerHour ?? '0'
  const price = azure.usage ? (meter(azure.usage.meter)?.tiers[0]?.priceUsd ?? '0') : '0'
  return {
    entitlement: azure.id,
    subscription: payer.stream === 'legacy' ? payer.subscription : null,
    plan: payer.stream === 'plan' ? payer.plan : null,
    meter: azure.usage?.meter ?? null,
    ...part,
    ...used(part, unitsPerHour, price),
  }
}

type Used = Pick<UsageLine, 'minutes' | 'quantity' | 'amount'>

/** Whole months at one rate are most of what is invoiced. */
const used = rememberedByText(
  ({ from, until }: Period, unitsPerHour: string, price: string) =>
    `${from} ${until} ${unitsPerHour} ${price}`,
  (part, unitsPerHour, price): Used => {
    const minutes = minutesOf(part)
    return {
      minutes,
      quantity: times(unitsPerHour, ratio(minutes, 60)),
      amount: sumOfDays(part, [unitsPerHour, price]),
    }
  },
)

/** The days between the first and the last are alike, so a month costs three roundings and not thirty. */
function sumOfDays(part: Period, factors: readonly [unitsPerHour: string, price: string]): Money {
  const amountOf = (minutes: number) =>
    roundedAmount('azure-usage', [...factors, String(minutes)], listCurrency, 60)
  const [first, last] = [dayOf(part.from), dayOf(part.until)]
  if (first === last) return amountOf(minutesOf(part))
  const second = nextDay(first)
  return sum(listCurrency, [
    amountOf(minutesOf({ from: part.from, until: startOf(second) })),
    multiple(amountOf(minutesADay), daysBetween(second, last)),
    amountOf(minutesOf({ from: startOf(last), until: part.until })),
  ])
}

const minutesADay = 24 * 60
