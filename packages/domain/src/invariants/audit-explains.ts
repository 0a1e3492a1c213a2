import { explains } from '../kernel/explains.ts'
import { auditOf } from '../readings/audit.ts'
import type { InvariantCheck } from './invariant-check.ts'

/** The record of an event, applied to the state before it, must give the state after it. */
export const auditExplains: InvariantCheck = {
  id: 'INV-12',
  statement:
    'The state is the fold of the events; the audit trail explains every difference between any two moments.',
  violations: (step) => {
    const { customer } = step.subjects
    if (!customer) return []
    const audit = auditOf(step)
    const isExplained = explains(audit.changes, customer.before, customer.after)
    return isExplained ? [] : [`the record of event ${step.recorded.position} does not explain it`]
  },
}
