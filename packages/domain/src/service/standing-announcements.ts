import type { Instant } from '../kernel/calendar.ts'
import { rememberedOf } from '../kernel/remembered.ts'
import { coverageOf, nothing } from './coverage.ts'
import type { Announcement } from '../model/tenant/announcement.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { UserId } from '../model/ids.ts'
import { projectedLosses, type ProjectedLoss } from './projected-losses.ts'
import type { Settings } from '../model/settings.ts'

/**
 * The announcements that still say something true: of services that will stop with their subscription, or with a
 * move that is under way, or that a user is without. The others are taken back, so that nothing stops on the word of
 * an announcement whose reason was gone in between. What was said to end at this very moment is still to come, unless
 * it has come and is over already (decision-0069).
 */
export function announcementsStanding(
  before: Customer | undefined,
  customer: Customer,
  at: Instant,
  settings: Settings,
): Customer['announcements'] {
  const { announcements } = customer
  if (announcements.size === 0) return announcements
  const lacks = lackIn(customer)
  const lacked = before ? lackIn(before) : lacks
  const isProjected = projectionOf(customer, settings)
  return announcements.entries().reduce((standing, [key, announcement]) => {
    const { user } = announcement
    const isToCome = announcement.announcedAt === at && announcement.serviceEndsAt <= at
    const services = announcement.services.filter(
      (service) =>
        lacks(user, service) ||
        (isToCome && !lacked(user, service)) ||
        belongsToMove(announcement, customer, at) ||
        isProjected(announcement, service),
    )
    if (services.length === announcement.services.length) return standing
    return services.length === 0
      ? standing.without(key)
      : standing.with(key, { ...announcement, services })
  }, announcements)
}

/** Whether somebody is without a service: it is missing, or it has stopped and its data is still kept. */
function lackIn(customer: Customer) {
  const covered = coverageOf(customer)
  return (id: UserId, service: string): boolean =>
    (covered.get(id) ?? nothing).missing.includes(service) ||
    (customer.users.get(id)?.stopped.some((one) => one.service === service) ?? false)
}

/**
 * Whether a service will stop for somebody when an announcement says. Of subscriptions that end at one moment, which
 * one takes it depends on which goes first, and does not matter.
 */
function projectionOf(customer: Customer, settings: Settings) {
  const ends = endsOf(projectedLosses(customer, settings))
  return ({ user, serviceEndsAt }: Announcement, service: string): boolean =>
    ends.get(`${user} ${service}`) === serviceEndsAt
}

/** When each service of each user will stop; most events change nothing of it. */
const endsOf = rememberedOf((projected: readonly ProjectedLoss[]): ReadonlyMap<string, Instant> => {
  const ends = new Map<string, Instant>()
  for (const { serviceEndsAt, losses } of projected) {
    for (const { user, services } of losses) {
      for (const service of services) ends.set(`${user} ${service}`, serviceEndsAt)
    }
  }
  return ends
})

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
