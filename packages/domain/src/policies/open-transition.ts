import type { Rule } from '../kernel/decision.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { PartnerId, TransitionId } from '../model/ids.ts'
import { isOpen, type Transition } from '../model/azure/transition.ts'

/** A transition of the partner with the customer that is not over. */
export interface OpenTransition {
  /** Null when none is open. */
  readonly openStatus: Exclude<Transition['status'], 'completed'> | null
  /** Its id, in a list as details are; empty when none is open. */
  readonly openTransitions: readonly TransitionId[]
}

export function openTransition(customer: Customer, partner: PartnerId): OpenTransition {
  const open = customer.transitions.rows().find((t) => t.partner === partner && isOpen(t))
  return {
    openStatus: open === undefined || open.status === 'completed' ? null : open.status,
    openTransitions: open === undefined ? [] : [open.id],
  }
}

/** Transitions that are not over and need this partner: it bills what they move, or is partner of record of some of it. */
export function openTransitionsWith(customer: Customer, partner: PartnerId): TransitionId[] {
  return customer.transitions
    .rows()
    .filter(isOpen)
    .filter(
      (one) =>
        one.partner === partner ||
        one.steps.some((step) => 'partnerOfRecord' in step && step.partnerOfRecord === partner),
    )
    .map(({ id }) => id)
}

/** A refusal that several commands share has one sentence, since translations are keyed by its code. */
export const transitionAlreadyRunning = {
  code: 'transition-already-running',
  must: 'No Azure plan transition of this customer may be under way; it must be over.',
  mend: { by: 'looking', at: 'transition' },
} as const

const source = 'partner-center#azure-plan-purchase'

const named = ({ openTransitions }: OpenTransition) => ({ transitions: openTransitions })

/** While a transition is open, the partner neither buys nor suspends Azure for this customer. */
export const openTransitionRules = [
  {
    id: 'ORD-02',
    code: 'transition-pending',
    must: 'No Azure plan transition of this customer may wait for its first step; it must be over.',
    mend: { by: 'looking', at: 'transition' },
    source,
    holds: (facts) => facts.openStatus !== 'pending',
    details: named,
  },
  {
    id: 'ORD-02',
    code: 'transition-running',
    must: 'No Azure plan transition of this customer may be running; it must be over.',
    mend: { by: 'looking', at: 'transition' },
    source,
    holds: (facts) => facts.openStatus !== 'in-progress',
    details: named,
  },
  {
    id: 'ORD-02',
    code: 'transition-failed',
    must: 'No Azure plan transition of this customer may have stopped at a failed step; it must be over.',
    source,
    holds: (facts) => facts.openStatus !== 'failed',
    details: named,
    mend: ({ openTransitions: [transition] }) =>
      transition === undefined
        ? null
        : { by: 'command', command: 'ResumeAzurePlanTransition', with: { transition } },
  },
] as const satisfies readonly Rule<OpenTransition>[]
