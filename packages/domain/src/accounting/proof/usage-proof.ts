import type { Instant } from '../../kernel/calendar.ts'
import { clip, minutesOf } from '../../kernel/interval.ts'
import type { EntitlementId, MeterId } from '../../model/ids.ts'
import type { Period } from '../../model/ledger/period.ts'
import type { BillingDays } from '../closed-until.ts'
import {
  claimsOn,
  metersOf,
  paidBy,
  type ClaimKind,
  type Invoiced,
  type Metered,
} from './claims.ts'
import { faultsIn, type UsageFault } from './faults.ts'
import { piecesOf, type Layers } from './pieces.ts'

/** The minutes of one meter of an Azure subscription, and where each of them is. It holds when there is no fault. */
export interface UsageProof {
  readonly entitlement: EntitlementId
  readonly meter: MeterId | null
  readonly metered: number
  readonly invoiced: number
  readonly pending: number
  readonly writtenOff: number
  readonly faults: readonly UsageFault[]
}

/**
 * Metered = invoiced + pending + written off, meter by meter and minute by minute: running time is laid beside who pays for it
 * and beside everything that is said of it, and each minute is looked for in all three (decision-0250).
 */
export function usageProofs(
  azure: Metered,
  customer: Invoiced,
  days: BillingDays,
  now: Instant,
): UsageProof[] {
  return accountsOf(azure, customer, days, now).map(({ meter, layers }) => {
    const { running, claims } = layers
    const minutesAs = (kind: ClaimKind) => minutesIn(claims.filter((claim) => claim.kind === kind))
    return {
      entitlement: azure.id,
      meter,
      metered: minutesIn(running),
      invoiced: minutesAs('invoiced'),
      pending: minutesAs('pending'),
      writtenOff: minutesAs('written-off'),
      faults: faultsIn({ entitlement: azure.id, meter }, piecesOf(layers), claims),
    }
  })
}

/** What contradicts the proof up to a moment, which may lie in the future: what goes on then ends. */
export function usageFaults(
  azure: Metered,
  customer: Invoiced,
  days: BillingDays,
  upTo: Instant,
): UsageFault[] {
  return accountsOf(azure, customer, days, upTo).flatMap(({ meter, layers }) =>
    faultsIn({ entitlement: azure.id, meter }, piecesOf(layers), layers.claims),
  )
}

function accountsOf(azure: Metered, customer: Invoiced, days: BillingDays, upTo: Instant) {
  const paid = paidBy(azure, customer, upTo)
  const ran = azure.running.flatMap((stretch) => clip(stretch, stretch.from, upTo) ?? [])
  const own = new Set<MeterId | null>(azure.usage.map(({ meter }) => meter))
  return metersOf(azure, customer).map((meter) => {
    // What a subscription has no such meter for cannot have been counted.
    const isOwn = own.size === 0 ? meter === null : own.has(meter)
    const layers: Layers = {
      running: isOwn ? ran : [],
      paid: isOwn ? paid : [],
      claims: claimsOn(azure, meter, customer, days, isOwn ? paid : []),
    }
    return { meter, layers }
  })
}

function minutesIn(periods: readonly Period[]): number {
  return periods.reduce((sum, period) => sum + minutesOf(period), 0)
}
