import { minutesOf } from '../kernel/interval.ts'
import { zero } from '../kernel/money.ts'
import type { AzureSubscription, BillingStretch } from '../model/azure/azure-subscription.ts'
import type { MeteredUsage } from '../model/azure/metered-usage.ts'
import type { UsageLine } from '../model/ledger/usage-invoice.ts'
import type { Period } from '../model/ledger/period.ts'
import { reservedLine } from './covered-lines.ts'
import type { CoveredPiece } from './covered-usage.ts'
import { earnedLine, type Earning } from './earned-credit.ts'
import type { ListRate } from './list-rate.ts'
import { meteredIn, nothing } from './metered-amounts.ts'

/** A part of a stretch that one payer pays in a period. */
export interface PaidPart {
  readonly stretch: BillingStretch
  readonly part: Period
  /** Null where nothing is earned. */
  readonly earning: Earning | null
}

export interface PaidLine extends PaidPart {
  readonly line: UsageLine
  /** Position of the event that made it owed; of the stretch when absent. */
  readonly cause?: number | undefined
}

type Metering = Pick<AzureSubscription, 'id' | 'usage' | 'access' | 'formerAccess'>

/**
 * What an invoice says of an Azure subscription: a line for each part and meter, the list price times the exact quantity
 * as the sum of its days (decision-0097#azure-usage), and after it what is reserved of it and what the partner earned of it. Each meter climbs its own
 * tiers, from the beginning of the period on.
 */
export function usageLines(
  azure: Metering,
  parts: readonly PaidPart[],
  rate: ListRate,
  coveredOf: (usage: MeteredUsage, part: Period) => readonly CoveredPiece[] = () => [],
): PaidLine[] {
  const { id, usage } = azure
  const counted = usage.map(() => nothing)
  return parts.flatMap((paid): PaidLine[] => {
    const { stretch, part, earning } = paid
    const of = { entitlement: id, ...sideOf(stretch) }
    if (usage.length === 0) {
      return [{ ...paid, line: { ...of, meter: null, ...part, ...unmetered(part, rate) } }]
    }
    return usage.flatMap((one, index) => {
      const before = counted[index] ?? nothing
      const { after, ...used } = meteredIn(one, part, before, rate)
      counted[index] = after
      const line = { ...of, meter: one.meter, ...part, ...used }
      const pieces = coveredOf(one, part)
      const reserved = reservedLine(one.meter, line, pieces, rate)
      const earned =
        earning && earnedLine(azure, { usage: one, part, before, line, pieces }, rate, earning)
      return [
        { ...paid, line },
        ...(reserved ? [{ ...paid, line: reserved, cause: pieces[0]?.cause }] : []),
        ...(earned ? [{ ...paid, line: earned }] : []),
      ]
    })
  })
}

function sideOf({ payer }: BillingStretch) {
  return {
    subscription: payer.stream === 'legacy' ? payer.subscription : null,
    plan: payer.stream === 'plan' ? payer.plan : null,
  }
}

/** Time in which nothing is metered is invoiced, too: no minute is left out. */
function unmetered(part: Period, { currency }: ListRate) {
  return { minutes: minutesOf(part), quantity: '0', amount: zero(currency) }
}
