import { decimal, ratio, type Decimal } from '../kernel/decimal.ts'
import { add, equals, multiple, sum, zero, type Money } from '../kernel/money.ts'
import type { EntitlementId, MeterId, PlanId, SubscriptionId } from '../model/ids.ts'
import type { UsagePosting } from '../model/ledger/posting.ts'
import type { RatedUsage } from './rated-usage.ts'

/** What a meter comes to in a period below one plan or subscription: one line, or two where a part of it is earned on. */
export interface MeterMonth {
  readonly subscription: SubscriptionId | null
  readonly plan: PlanId | null
  /** Null while several Azure subscriptions are in it. */
  readonly entitlement: EntitlementId | null
  readonly meter: MeterId
  readonly quantity: string
  readonly amount: Money
  readonly unitPrice: string
  readonly effectiveUnitPrice: string
  /** Per cent of the list price; '0' of what nothing is earned on. */
  readonly earnedPercent: string
}

/**
 * The lines of a file that has one for each meter and month, from the postings of the period. What is earned on is added up
 * from its days, the rest is what the postings leave, so that all lines together are what is invoiced (decision-0227#amounts).
 */
export function meterMonths(
  postings: readonly UsagePosting[],
  days: Iterable<RatedUsage>,
): MeterMonth[] {
  const byMeter = Map.groupBy(
    postings.flatMap(({ line }) => (line.meter === null ? [] : [{ ...line, meter: line.meter }])),
    keyOf,
  )
  const rated = new Map<string, Rated>()
  for (const day of days) count(rated, day)
  return [...byMeter].flatMap(([key, lines]) => {
    const [first] = lines
    if (first === undefined) return []
    const { subscription, plan, meter, amount } = first
    const entitlement = lines.every((one) => one.entitlement === first.entitlement)
      ? first.entitlement
      : null
    const of = { subscription, plan, entitlement, meter }
    const total = {
      quantity: lines
        .filter(({ credit }) => credit === undefined)
        .reduce((units, one) => units.plus(one.quantity), decimal(0)),
      amount: sum(
        amount.currency,
        lines.map((one) => one.amount),
      ),
    }
    const earned = rated.get(`${key} earned`)
    const plain = {
      quantity: total.quantity.minus(earned?.quantity ?? 0),
      amount: earned ? add(total.amount, multiple(earned.amount, -1)) : total.amount,
    }
    const gross = rated.get(key)
    return [
      ...(isNothing(plain) ? [] : [{ ...of, ...said(plain, gross), earnedPercent: '0' }]),
      ...(earned ? [{ ...of, ...said(earned, earned), earnedPercent: earned.percent }] : []),
    ]
  })
}

interface Rated {
  readonly quantity: Decimal
  readonly amount: Money
  /** Quantity times price, exactly. */
  readonly list: Decimal
  readonly effective: Decimal
  readonly percent: string
}

function count(rated: Map<string, Rated>, day: RatedUsage): void {
  const key = day.earnedPercent === '0' ? keyOf(day) : `${keyOf(day)} earned`
  const before = rated.get(key)
  const { quantity, amount, unitPrice, effectiveUnitPrice } = day
  rated.set(key, {
    quantity: decimal(quantity).plus(before?.quantity ?? 0),
    amount: before ? add(before.amount, amount) : amount,
    list: decimal(quantity)
      .times(unitPrice)
      .plus(before?.list ?? 0),
    effective: decimal(quantity)
      .times(effectiveUnitPrice)
      .plus(before?.effective ?? 0),
    percent: day.earnedPercent,
  })
}

function said({ quantity, amount }: Pick<Rated, 'quantity' | 'amount'>, price: Rated | undefined) {
  const each = (of: Decimal | undefined) =>
    price === undefined || of === undefined || price.quantity.eq(0)
      ? '0'
      : ratio(of.toFixed(), price.quantity.toFixed())
  return {
    quantity: quantity.toFixed(),
    amount,
    unitPrice: each(price?.list),
    effectiveUnitPrice: each(price?.effective),
  }
}

function keyOf(of: Pick<MeterMonth, 'subscription' | 'plan' | 'meter'>): string {
  return `${of.subscription} ${of.plan} ${of.meter}`
}

function isNothing({ quantity, amount }: Pick<Rated, 'quantity' | 'amount'>): boolean {
  return quantity.eq(0) && equals(amount, zero(amount.currency))
}
