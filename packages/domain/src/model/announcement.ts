import type { Instant } from '../kernel/calendar.ts'
import type { Customer } from './customer.ts'
import type { SubscriptionId, UserId } from './ids.ts'
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

/** One announcement for each subscription and user; a licence taken away has no subscription. */
export function announcementKey(subscription: SubscriptionId | null, user: UserId): string {
  return `${subscription ?? '-'} ${user}`
}

/** Losses of which nobody has been told yet: users left out, or services left out. */
export function unannounced(customer: Customer, losses: readonly Loss[]): readonly Loss[] {
  if (losses.length === 0) return losses
  const told = Map.groupBy(customer.announcements.rows(), ({ user }) => user)
  return losses.flatMap(({ user, services }) => {
    const named = new Set((told.get(user) ?? []).flatMap((one) => one.services))
    const untold = services.filter((service) => !named.has(service))
    return untold.length > 0 ? [{ user, services: untold }] : []
  })
}
