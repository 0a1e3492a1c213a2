import { withChanges } from '../kernel/changes.ts'
import { canonicalJson, toReadable } from '../kernel/plain.ts'
import { auditOf } from '../readings/audit.ts'
import type { InvariantCheck } from './invariant-check.ts'

/** The record of an event, applied to the state before it, must give the state after it. */
export const auditExplains: InvariantCheck = {
  id: 'INV-12',
  statement:
    'The state is the fold of the events; the audit trail explains every difference between any two moments.',
  violations: ({ before, recorded, after, customer }) => {
    if (!customer) return []
    const audit = auditOf(before, recorded, after)
    const explained = withChanges(toReadable(customer.before ?? null), audit.changes)
    const unexplained = spelled(explained) !== spelled(toReadable(customer.after))
    return unexplained ? [`the record of event ${recorded.position} does not explain it`] : []
  },
}

/** Null and absent are one: a change cannot tell them apart. */
function spelled(readable: unknown): string {
  return canonicalJson(readable)
    .replaceAll(/"[^"]+":null,?/g, '')
    .replaceAll(',}', '}')
}
