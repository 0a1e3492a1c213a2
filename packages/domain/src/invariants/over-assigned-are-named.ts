import { unannounced } from '../model/tenant/announcement.ts'
import { coverageOf } from '../service/coverage.ts'
import { truthBy } from './invariant-check.ts'

/** Users left without service because more licences are assigned than there are have been told, service by service. */
export const overAssignedAreNamed = truthBy(['users', 'subscriptions', 'announcements'], {
  id: 'INV-09',
  statement: 'Seats in use never exceed seats held, unless a warning says whose.',
  violations: ({ after }, { recorded: { event } }) => {
    const without = [...coverageOf(after)].flatMap(([user, { missing }]) =>
      missing.length === 0 ? [] : [{ user, services: missing }],
    )
    return unannounced(after, without).map(
      ({ user, services }) => `${event.type} leaves ${user} without ${services.join(', ')}, unsaid`,
    )
  },
})
