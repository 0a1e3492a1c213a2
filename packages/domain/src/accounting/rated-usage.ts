import { meter } from '../catalog/index.ts'
import { decimal, ratio, times, type Decimal } from '../kernel/decimal.ts'
import type { Money } from '../kernel/money.ts'
import type { AzureSubscription } from '../model/azure/azure-subscription.ts'
import type { MeteredUsage } from '../model/azure/metered-usage.ts'
import type { EntitlementId, MeterId, PlanId, SubscriptionId } from '../model/ids.ts'
import type { Period } from '../model/ledger/period.ts'
import type { Customer } from '../model/parties/customer.ts'
import { reservedDay } from './covered-lines.ts'
import { coveredPieces, type CoveredPiece } from './covered-usage.ts'
import { earnedRuns } from './earned-days.ts'
import { inDollars, type ListRate } from './list-rate.ts'
import { nothing } from './metered-amounts.ts'
import { ratedDays, type RatedDay } from './rated-days.ts'
import type { PaidPart } from './usage-lines.ts'
import { paidParts, type UsagePayer } from './usage-postings.ts'

/** What a meter counted for a payer on a UTC day, or on the part of it that is paid. A day on which it counted nothing is none. */
export interface RatedUsage extends Period {
  readonly entitlement: EntitlementId
  readonly subscription: SubscriptionId | null
  readonly plan: PlanId | null
  readonly meter: MeterId
  /** Exact decimal, units of the meter. */
  readonly quantity: string
  /** With what is earned and what is reserved on the day taken off. */
  readonly amount: Money
  /** The same in dollars, cut by itself. */
  readonly listAmount: Money
  /** Exact decimals in dollars: what a unit costs by the list, and after what is earned. */
  readonly unitPrice: string
  readonly effectiveUnitPrice: string
  /** Per cent of the list price that the partner earns on the day. */
  readonly earnedPercent: string
}

/**
 * The daily lines of what a partner pays in a period for a customer's usage, one after the other. Their amounts are those
 * that its postings were added up from, what was earned included (decision-0227#amounts).
 */
export function* ratedUsage(
  customer: Pick<Customer, 'id' | 'azureSubscriptions' | 'plans' | 'subscriptions'>,
  payer: Omit<UsagePayer, 'currency'>,
  period: Period,
  rate: ListRate,
): Generator<RatedUsage, void> {
  for (const azure of customer.azureSubscriptions.rows()) {
    const counted = new Map<MeteredUsage, Decimal>()
    for (const paid of paidParts(azure, customer, { ...payer, currency: rate.currency }, period)) {
      for (const usage of azure.usage) {
        const before = counted.get(usage) ?? nothing
        const pieces = coveredPieces(customer, payer.partner, azure, usage, paid.part)
        const days = daysOf(azure, { usage, paid, before, pieces }, rate)
        for (const { day, ...line } of days) {
          if (day.unitMinutes.gt(0)) yield { ...line, entitlement: azure.id, meter: usage.meter }
        }
        counted.set(
          usage,
          days.reduce((sum, { day }) => sum.plus(day.unitMinutes), before),
        )
      }
    }
  }
}

interface Counted {
  readonly usage: MeteredUsage
  readonly paid: PaidPart
  /** In the period before the part, in unit-minutes. */
  readonly before: Decimal
  readonly pieces: readonly CoveredPiece[]
}

function daysOf(
  azure: AzureSubscription,
  { usage, paid, before, pieces }: Counted,
  rate: ListRate,
) {
  const { part, stretch } = paid
  const { payer } = stretch
  const earning = meter(usage.meter)?.earnsPartnerCredit === true ? paid.earning : null
  const percent = earning?.percent ?? '0'
  const share = decimal(100).minus(percent).div(100).toFixed()
  const runs = earning === null ? [] : earnedRuns(azure, earning.principals, part)
  const inList = bothWays(inDollars, share, (one) => ratedDays(usage, part, before, one))
  const billed =
    rate.currency === inDollars.currency
      ? inList
      : bothWays(rate, share, (one) => ratedDays(usage, part, before, one))
  return inList.full.flatMap((full, index) => {
    const isEarned = runs.some(({ from, until }) => from <= full.from && full.until <= until)
    const way = isEarned ? 'lower' : 'full'
    const [day, listed] = [billed[way][index], inList[way][index]]
    const atRate = billed.full[index]
    if (day === undefined || listed === undefined || atRate === undefined) return []
    const rest = (of: RatedDay, by: ListRate) =>
      reservedDay(usage, of, pieces, by, isEarned ? share : null)
    const isReserved = pieces.length > 0
    return [
      {
        day,
        from: day.from,
        until: day.until,
        subscription: payer.stream === 'legacy' ? payer.subscription : null,
        plan: payer.stream === 'plan' ? payer.plan : null,
        quantity: ratio(day.unitMinutes.toFixed(), 60),
        amount: isReserved ? rest(atRate, rate) : day.amount,
        listAmount: isReserved ? rest(full, inDollars) : listed.amount,
        unitPrice: unitPriceOf(full),
        effectiveUnitPrice: unitPriceOf(listed),
        earnedPercent: isEarned ? percent : '0',
      },
    ]
  })
}

/** The days at a rate, and at what is left of it where something is earned. */
function bothWays(
  rate: ListRate,
  share: string,
  daysAt: (rate: ListRate) => readonly RatedDay[],
): Record<'full' | 'lower', readonly RatedDay[]> {
  return { full: daysAt(rate), lower: daysAt({ ...rate, rate: times(rate.rate, share) }) }
}

/** Of a day that has climbed tiers, what a unit costs on the whole. */
function unitPriceOf({ exact, unitMinutes }: RatedDay): string {
  return unitMinutes.eq(0) ? '0' : ratio(exact.times(60).toFixed(), unitMinutes.toFixed())
}
