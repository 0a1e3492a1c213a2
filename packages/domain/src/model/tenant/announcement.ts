import type { Instant } from '../../kernel/calendar.ts'
import type { Table } from '../../kernel/table.ts'
import type { SubscriptionId, UserId } from '../ids.ts'
import type { Loss } from './user.ts'

/** What ends somebody's service, and was said beforehand. */
export const lossCauses = [
  'expiry',
  'cancellation',
  'suspension',
  'seats',
  'renewal',
  'assignment',
  'move',
] as const
export type LossCause = (typeof lossCauses)[number]

/** One user, named before its service stops. */
export interface Announcement {
  readonly user: UserId
  /** The subscription that ends; null when a licence is taken away. */
  readonly subscription: SubscriptionId | null
  readonly cause: LossCause
  readonly services: readonly string[]
  readonly announcedAt: Instant
  readonly serviceEndsAt: Instant
  /** Null when it is not known yet. */
  readonly dataGoesAt: Instant | null
}

/** All that was said to the users of one customer. */
export type Announcements = Table<string, Announcement>

/** The table with one more; what it says of a service takes the place of what was said before. */
export function withAnnouncement(
  announcements: Announcements,
  announcement: Announcement,
): Announcements {
  const { user, subscription, serviceEndsAt } = announcement
  const said = new Set(announcement.services)
  const others = announcementsTo(announcements, user).reduce((rows, [key, earlier]) => {
    const services = earlier.services.filter((service) => !said.has(service))
    if (services.length === earlier.services.length) return rows
    return services.length === 0 ? rows.without(key) : rows.with(key, { ...earlier, services })
  }, announcements)
  const key = `${user} ${serviceEndsAt} ${subscription ?? '-'}`
  const same = others.get(key)
  const services = [...(same?.services ?? []), ...said].sort()
  return others.with(key, { ...announcement, services })
}

/** What has been said to one user, with the keys. */
function announcementsTo(announcements: Announcements, user: UserId): [string, Announcement][] {
  const told: [string, Announcement][] = []
  // A space sorts before everything an id is made of.
  for (const entry of announcements.entriesFrom(`${user} `)) {
    if (entry[1].user !== user) break
    told.push(entry)
  }
  return told
}

/**
 * Losses of which nobody has been told yet: users left out, services left out, or told of a later end than the
 * one given.
 */
export function unannounced(
  { announcements }: { readonly announcements: Announcements },
  losses: readonly Loss[],
  endsAt?: Instant,
): readonly Loss[] {
  return losses.flatMap((loss) => {
    const told = announcementsTo(announcements, loss.user)
    const named = new Set(
      told.flatMap(([, { services, serviceEndsAt }]) =>
        endsAt === undefined || serviceEndsAt <= endsAt ? services : [],
      ),
    )
    const services = loss.services.filter((service) => !named.has(service))
    return services.length === 0 ? [] : [{ user: loss.user, services }]
  })
}
