import type { Rule } from '../kernel/decision.ts'
import type { Customer } from './customer.ts'
import type { PartnerId } from './ids.ts'
import { isOpen, type Transition } from './transition.ts'

/** A transition of the partner with the customer that is not over. */
export interface OpenTransition {
  /** Null when none is open. */
  readonly openStatus: Exclude<Transition['status'], 'completed'> | null
}

export function openTransition(customer: Customer, partner: PartnerId): OpenTransition {
  const open = customer.transitions.rows().find((t) => t.partner === partner && isOpen(t))
  return { openStatus: open === undefined || open.status === 'completed' ? null : open.status }
}

const source = 'partner-center#azure-plan-purchase'

/** While a transition is open, the partner neither buys nor suspends Azure for this customer. */
export const openTransitionRules = [
  {
    id: 'ORD-02',
    code: 'transition-pending',
    must: 'No Azure plan transition of this customer waits for its first step.',
    source,
    holds: (facts) => facts.openStatus !== 'pending',
  },
  {
    id: 'ORD-02',
    code: 'transition-running',
    must: 'No Azure plan transition of this customer is running.',
    source,
    holds: (facts) => facts.openStatus !== 'in-progress',
  },
  {
    id: 'ORD-02',
    code: 'transition-failed',
    must: 'No Azure plan transition of this customer has stopped at a failed step.',
    source,
    holds: (facts) => facts.openStatus !== 'failed',
  },
] as const satisfies readonly Rule<OpenTransition>[]
