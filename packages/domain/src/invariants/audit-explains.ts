import { explains } from '../kernel/explains.ts'
import { auditOf } from '../readings/audit.ts'
import { outsideCustomers } from '../model/changes-between.ts'
import type { Step } from '../engine/step.ts'
import type { InvariantCheck } from './invariant-check.ts'

/** The record of an event, applied to the state before it, must give the state after it; nobody else's file changes. */
export const auditExplains: InvariantCheck = {
  id: 'INV-12',
  statement:
    'The state is the fold of the events; the audit trail explains every difference between any two moments.',
  of: 'event',
  violations: (step) => {
    const { position } = step.recorded
    return [
      ...(isExplained(step) ? [] : [`the record of event ${position} does not explain it`]),
      ...unnamed(step).map(
        (id) => `event ${position} changes the file of ${id}, whom it does not name`,
      ),
    ]
  },
}

function isExplained(step: Step): boolean {
  const { changes } = auditOf(step)
  const { before, after } = step
  const { customer } = step.subjects
  if (!customer) return explains(changes, outsideCustomers(before), outsideCustomers(after))
  const ofPartners = changes.filter(({ path }) => path.startsWith('partners/'))
  const inFile = changes.filter(({ path }) => !path.startsWith('partners/'))
  return (
    explains(inFile, customer.before, customer.after) &&
    explains(ofPartners, { partners: before.partners }, { partners: after.partners })
  )
}

/** Customers and partners whose files are others than before though the event is not about them. */
function unnamed({ before, after, subjects: { customer, partner } }: Step): readonly string[] {
  return [
    ...after.customers.differingFrom(before.customers).filter((id) => id !== customer?.after.id),
    ...after.partners.differingFrom(before.partners).filter((id) => id !== partner?.after.id),
  ]
}
