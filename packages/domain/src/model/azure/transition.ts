import type { Instant } from '../../kernel/calendar.ts'
import type { CustomerId, EntitlementId, PartnerId, SubscriptionId, TransitionId } from '../ids.ts'

/** One run of the Azure plan transition: every 0145P subscription a partner bills for one customer. */
export interface Transition {
  readonly id: TransitionId
  readonly customer: CustomerId
  readonly partner: PartnerId
  readonly startedAt: Instant
  /** Where the source says it happens: the Azure portal at first, Partner Center from 2020-02. */
  readonly venue: 'azure-portal' | 'partner-center'
  readonly status: 'pending' | 'in-progress' | 'failed' | 'completed'
  /** In the order in which they run. */
  readonly steps: readonly TransitionStep[]
  /** When the first unfinished step runs; null when it failed for good or all is done. */
  readonly nextStepAt: Instant | null
  readonly completedAt: Instant | null
}

export type TransitionStep = {
  readonly status: 'waiting' | 'done' | 'failed'
  /** Failed tries so far. */
  readonly attempts: number
  readonly doneAt: Instant | null
  /** The code of the rule that a fact broke when it was tried; null when something else failed, or nothing has. */
  readonly obstacle: string | null
} & TransitionStepKind

export type TransitionStepKind =
  | { readonly step: 'purchase-plan'; readonly partnerOfRecord: PartnerId }
  | {
      readonly step: 'map-entitlement'
      readonly entitlement: EntitlementId
      readonly subscription: SubscriptionId
      readonly partnerOfRecord: PartnerId
    }
  | { readonly step: 'complete' }

/** The step that runs next; undefined when all are done. */
export function nextStep(transition: Transition): TransitionStep | undefined {
  return transition.steps.find((step) => step.status !== 'done')
}

export function isOpen(transition: Transition): boolean {
  return transition.status !== 'completed'
}
