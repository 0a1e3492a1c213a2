import { servicesOfSku } from '../catalog/index.ts'
import type { Event } from '../decider.ts'
import type { Instant } from '../kernel/calendar.ts'
import type { CommerceSubscription } from '../model/commerce-subscription.ts'
import { coverageOf, nothing, withoutBetween } from '../model/coverage.ts'
import { endingOf } from '../model/license-subscription.ts'
import { announced } from '../model/loss-acceptance.ts'
import type { LossAnnounced } from '../model/shared-events.ts'
import type { Loss } from '../model/user.ts'
import { customerOf, type World } from '../model/world.ts'
import { evolve } from '../workflows/licensing/index.ts'

/**
 * A beginning may hold more licences assigned than there are, or licences of a suspended subscription. Whoever is
 * without service by it is named before it is so, as anywhere else.
 */
export function foretold(event: Event, world: World, clock: Instant): LossAnnounced[] {
  if (event.type !== 'LicensesChanged') return []
  const before = customerOf(world, event.customer)
  const after = customerOf(evolve(world, event, clock), event.customer)
  const losses = withoutBetween(before, after)
  if (losses.length === 0) return []
  const of = { customer: before.id, cause: 'suspension' as const }
  const suspended = before.subscriptions.rows().filter(isLocked)
  const kept = suspended.flatMap((subscription) => {
    const ending = endingOf(subscription, after, world.settings)
    if (ending === null) return []
    const services = new Set(subscription.sku === null ? [] : servicesOfSku(subscription.sku))
    const lockedBy = losses.flatMap((loss) =>
      part(loss, (one) => services.has(one) && isKept(loss.user, one)),
    )
    return announced(lockedBy, { ...of, subscription: subscription.id, ...ending })
  })
  const others = losses.flatMap((loss) => part(loss, (one) => !isKept(loss.user, one)))
  const seats = { ...of, cause: 'seats' as const, subscription: null }
  return [...kept, ...announced(others, { ...seats, serviceEndsAt: clock, dataGoesAt: null })]

  function isKept(user: Loss['user'], service: string): boolean {
    return (coverageOf(after).get(user) ?? nothing).locked.has(service)
  }
}

function isLocked({ status }: CommerceSubscription): boolean {
  return status === 'suspended' || status === 'disabled'
}

function part({ user, services }: Loss, wanted: (service: string) => boolean): Loss[] {
  const some = services.filter(wanted)
  return some.length === 0 ? [] : [{ user, services: some }]
}
