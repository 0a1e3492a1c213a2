import { unannounced } from '../model/tenant/announcement.ts'
import { lossesOf } from '../service/coverage.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { Loss } from '../model/tenant/user.ts'
import { truthBy } from './invariant-check.ts'

/**
 * Whatever an event ends or deletes for somebody was announced to that person by an event before it, for this
 * moment or an earlier one.
 */
export const lossesAreSaidBefore = truthBy(['users', 'subscriptions', 'announcements'], {
  id: 'INV-14',
  statement: 'Data is lost, and service stops, only where that was said beforehand.',
  violations: ({ before, after }, { recorded: { event, at } }) => {
    if (!before) return []
    const ended = unannounced(before, lossesOf(before, after), at)
    const gone = unannounced(before, dataLost(before, after))
    return [
      ...ended.map((loss) => `${event.type} ends ${told(loss)}, unsaid`),
      ...gone.map((loss) => `${event.type} deletes data of ${told(loss)}, unsaid`),
    ]
  },
})

function dataLost(before: Pick<Customer, 'users'>, after: Pick<Customer, 'users'>): Loss[] {
  if (before.users === after.users) return []
  return after.users.rows().flatMap(({ id: user, lost }): Loss[] => {
    const had = before.users.get(user)
    if (!had || had.lost === lost || had.lost.length === lost.length) return []
    return [{ user, services: lost.slice(had.lost.length).map(({ service }) => service) }]
  })
}

function told({ user, services }: Loss): string {
  return `${services.join(', ')} of ${user}`
}
