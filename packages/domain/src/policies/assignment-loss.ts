import { plus, type Instant } from '../kernel/calendar.ts'
import type { Customer } from '../model/parties/customer.ts'
import { withAssignment, type Assignment } from '../model/tenant/assignment.ts'
import type { LossAnnounced } from '../model/tenant/user-events.ts'
import type { World } from '../model/world.ts'
import { withoutBetween } from '../service/coverage.ts'
import { announced } from './loss-acceptance.ts'

/** Names everybody who is without a service once the licences have changed hands, and was not before. */
export function announcedByAssignment(
  customer: Customer,
  assignment: Assignment,
  { now, world }: { readonly now: Instant; readonly world: World },
): LossAnnounced[] {
  return announced(withoutBetween(customer, withAssignment(customer, assignment, now)), {
    customer: customer.id,
    subscription: null,
    cause: 'assignment',
    serviceEndsAt: now,
    dataGoesAt: plus(now, world.settings.dataKeptAfterRemoval),
  })
}
