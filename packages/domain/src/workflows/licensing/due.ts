import { minus, type Instant } from '../../kernel/calendar.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { licenseHoldersOf } from '../../model/tenant/license-holders.ts'
import type { User } from '../../model/tenant/user.ts'
import { dueBy, type DueItem } from '../../workflow.ts'
import { untoldLosses } from './clock-facts.ts'
import type { AnnounceLoss, DeleteUserData } from './messages.ts'

/** The key sorts before those of other workflows, so that at one moment everything is named before anything ends. */
const slug = 'announce'

/** Announcements a while before service stops, and at once when it is late for that; then the data that was kept. */
export const due = dueBy(
  ['users', 'subscriptions', 'agreement', 'announcements'],
  (customer, { settings }) => {
    if (customer.users.size === 0) return []
    const announcements = untoldLosses(customer, settings).map(
      ({ subscription, serviceEndsAt, losses }): DueItem => {
        const command: AnnounceLoss = { type: 'AnnounceLoss', customer: customer.id, subscription }
        const subjects = [subscription, ...losses.map(({ user }) => user)]
        const at = minus(serviceEndsAt, settings.lossNoticeBefore)
        return { at, key: `${slug} ${subscription}`, command, failpoints: [], subjects }
      },
    )
    return [...announcements, ...firstDeletion(customer)]
  },
)

/** Of all that is kept for a time, what goes first; the next is found when that is done. */
function firstDeletion({ id: customer, users }: Pick<Customer, 'id' | 'users'>): DueItem[] {
  let first: { readonly at: Instant; readonly user: User['id'] } | undefined
  for (const { id: user, stopped } of licenseHoldersOf(users)) {
    for (const { goesAt: at } of stopped) {
      if (at !== null && (first === undefined || at < first.at)) first = { at, user }
    }
  }
  if (first === undefined) return []
  const { at, user } = first
  const command: DeleteUserData = { type: 'DeleteUserData', customer, user }
  return [{ at, key: `licensing ${user}`, command, failpoints: [], subjects: [user] }]
}
