import type { Customer } from '../../model/parties/customer.ts'
import type { PartnerId } from '../../model/ids.ts'
import type { Transition } from '../../model/azure/transition.ts'
import type { ResumeAzurePlanTransition, StartAzurePlanTransition } from './messages.ts'

/** The partner's last transition of a customer; undefined when it has started none. */
export function latestTransition(customer: Customer, partner: PartnerId): Transition | undefined {
  const own = customer.transitions.rows().filter((transition) => transition.partner === partner)
  return own.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1)).at(-1)
}

/** The command that a request to move a customer stands for: one that has failed is driven on, otherwise one starts. */
export function requestedTransition(
  customer: Customer,
  start: StartAzurePlanTransition,
): StartAzurePlanTransition | ResumeAzurePlanTransition {
  const { partner } = start
  const latest = latestTransition(customer, partner)
  if (latest?.status !== 'failed') return start
  const of = { partner, customer: customer.id, transition: latest.id }
  return { type: 'ResumeAzurePlanTransition', ...of }
}
