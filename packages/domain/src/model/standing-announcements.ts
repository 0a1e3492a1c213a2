import type { Instant } from '../kernel/calendar.ts'
import { coverageOf, nothing } from './coverage.ts'
import type { Announcement } from './announcement.ts'
import type { Customer } from './customer.ts'
import { projectedLosses } from './projected-losses.ts'
import type { Settings } from './settings.ts'

/**
 * The announcements that still say something true: of services that will stop with their subscription, or with a
 * move that is under way, or that a user is without. The others are taken back, so that nothing stops on the word of an announcement whose reason was
 * gone in between. What was announced at this very moment stays: what it announces comes next (decision-0069).
 */
export function announcementsStanding(
  customer: Customer,
  at: Instant,
  settings: Settings,
): Customer['announcements'] {
  const { announcements } = customer
  if (announcements.size === 0) return announcements
  const stands = standingIn(customer, at, settings)
  return announcements.entries().reduce((standing, [key, announcement]) => {
    if (announcement.announcedAt === at) return standing
    const services = announcement.services.filter((service) => stands(announcement, service))
    if (services.length === announcement.services.length) return standing
    return services.length === 0
      ? standing.without(key)
      : standing.with(key, { ...announcement, services })
  }, announcements)
}

function standingIn(customer: Customer, at: Instant, settings: Settings) {
  const covered = coverageOf(customer)
  const ending = new Map(
    projectedLosses(customer, settings).map(({ subscription, losses }) => [
      subscription,
      new Map(losses.map(({ user, services }) => [user, services])),
    ]),
  )
  return (announcement: Announcement, service: string): boolean => {
    const { user, subscription } = announcement
    if (belongsToMove(announcement, customer, at)) return true
    const { missing } = covered.get(user) ?? nothing
    if (missing.includes(service)) return true
    if (customer.users.get(user)?.stopped.some((one) => one.service === service)) return true
    return (
      subscription !== null && (ending.get(subscription)?.get(user)?.includes(service) ?? false)
    )
  }
}

/** Said when a move was started: true until the moment that was said, while the original serves. */
function belongsToMove(
  { cause, subscription, serviceEndsAt }: Announcement,
  { subscriptions }: Customer,
  at: Instant,
): boolean {
  if (cause !== 'move' || subscription === null || serviceEndsAt <= at) return false
  const status = subscriptions.get(subscription)?.status
  return status === 'active' || status === 'expired'
}
