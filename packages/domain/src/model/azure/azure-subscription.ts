import type { Instant } from '../../kernel/calendar.ts'
import type { Interval } from '../../kernel/interval.ts'
import type { Money } from '../../kernel/money.ts'
import type { EntitlementId, PartnerId, PlanId, SubscriptionId } from '../ids.ts'
import type { MeteredUsage } from './metered-usage.ts'
import type { Since } from '../since.ts'

/** What runs, and what its owners may do with it. Its id never changes, whoever pays. */
export interface AzureSubscription {
  readonly id: EntitlementId
  readonly name: string
  readonly status: 'active' | 'cancelled'
  readonly createdAt: Instant
  /** The commerce side that it was bought with; null when it was created under a plan or bought outside CSP. */
  readonly subscription: SubscriptionId | null
  /** Null until a transition, a billing ownership change or its creation puts it under a plan. */
  readonly plan: PlanId | null
  /** Null when the customer bought it outside CSP. */
  readonly partnerOfRecord: PartnerId | null
  /** What its meters count while it is active; none when nothing is metered. */
  readonly usage: readonly MeteredUsage[]
  /** When it ran, oldest first; kept apart from billing so that one can be checked against the other. */
  readonly running: readonly Interval[]
  /** Who pays for which stretch of running time, oldest first; the last one is open while it runs. */
  readonly billing: readonly BillingStretch[]
  /** Role assignments, in order of assignment. */
  readonly access: readonly RoleAssignment[]
  /** Those that were taken away, in order of their end. */
  readonly formerAccess: readonly FormerRole[]
  /** Set in the Azure portal only; nothing that is set in Partner Center appears here. */
  readonly portalBudget: PortalBudget | null
}

/** `until` is excluded; null while it goes on. */
export interface BillingStretch {
  readonly from: Instant
  readonly until: Instant | null
  /** Position of the event from which on this payer pays. */
  readonly cause: number
  readonly payer: Payer
}

export type Payer =
  | {
      readonly stream: 'legacy'
      readonly partner: PartnerId
      readonly subscription: SubscriptionId
    }
  | { readonly stream: 'plan'; readonly partner: PartnerId; readonly plan: PlanId }
  | { readonly stream: 'outside-csp' }

export interface RoleAssignment {
  /** A partner, the customer, or any name in the directory. */
  readonly principal: string
  readonly role: string
  readonly since: Instant
}

export interface FormerRole extends RoleAssignment {
  readonly until: Instant
}

export interface PortalBudget {
  readonly amount: Money
  /** Per cent of the amount; null when no alert was asked for. */
  readonly alertAtPercent: number | null
}

/** The stretches after handing the running time to another payer; null stops billing. */
export function handOver(
  stretches: readonly BillingStretch[],
  { at, cause }: Since,
  payer: Payer | null,
): readonly BillingStretch[] {
  const closed = stretches.flatMap((stretch) => {
    if (stretch.until !== null) return [stretch]
    return stretch.from < at ? [{ ...stretch, until: at }] : []
  })
  return payer === null ? closed : [...closed, { from: at, until: null, cause, payer }]
}

/** The running time after a start; nothing changes when it runs already. */
export function startRunning(running: readonly Interval[], at: Instant): readonly Interval[] {
  return running.at(-1)?.until === null ? running : [...running, { from: at, until: null }]
}

/** The running time after a stop; nothing changes when it does not run. */
export function stopRunning(running: readonly Interval[], at: Instant): readonly Interval[] {
  return running.flatMap((stretch) => {
    if (stretch.until !== null) return [stretch]
    return stretch.from < at ? [{ from: stretch.from, until: at }] : []
  })
}
