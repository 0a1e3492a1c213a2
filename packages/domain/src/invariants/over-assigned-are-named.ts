import { unannounced } from '../model/tenant/announcement.ts'
import { coverageOf } from '../service/coverage.ts'
import type { InvariantCheck } from './invariant-check.ts'

/** Users left without service because more licences are assigned than there are have been told, service by service. */
export const overAssignedAreNamed: InvariantCheck = {
  id: 'INV-09',
  statement: 'Seats in use never exceed seats held, unless a warning says whose.',
  of: 'customer',
  violations: ({ before, after }, { recorded: { event } }) => {
    if (before === after) return []
    const without = [...coverageOf(after)].flatMap(([user, { missing }]) =>
      missing.length === 0 ? [] : [{ user, services: missing }],
    )
    return unannounced(after, without).map(
      ({ user, services }) => `${event.type} leaves ${user} without ${services.join(', ')}, unsaid`,
    )
  },
}
