import { servicesOfSku } from '../catalog/index.ts'
import type { Event } from '../nouns.ts'
import type { Instant } from '../kernel/calendar.ts'
import { asLicense } from '../model/subscriptions/commerce-subscription.ts'
import type { License } from '../model/subscriptions/license.ts'
import type { Customer } from '../model/parties/customer.ts'
import { coverageOf, nothing, withoutBetween } from '../service/coverage.ts'
import { endingOf } from '../model/subscriptions/license-subscription.ts'
import { announced } from '../policies/loss-acceptance.ts'
import type { Settings } from '../model/settings.ts'
import type { LossAnnounced } from '../model/tenant/user-events.ts'
import type { Loss } from '../model/tenant/user.ts'
import { customerOf, type World } from '../model/world.ts'
import { evolveUser } from '../model/tenant/evolve-user.ts'

/**
 * A beginning may hold more licences assigned than there are, or licences of a suspended subscription. Whoever is
 * without service by it is named before it is so, as anywhere else. Of licences, in the order of the queues: nobody who
 * is told of later changes what those before have, so what all have in the end is what each has at once.
 */
export function foretold(told: readonly Event[], world: World, clock: Instant): readonly Event[] {
  const changes = told.filter((event) => event.type === 'LicensesChanged')
  const [first] = changes
  if (first === undefined) return told
  const before = customerOf(world, first.customer)
  const given = changes.reduce((so, event) => evolveUser(so, event, clock), world)
  const after = customerOf(given, first.customer)
  const without = new Map(withoutBetween(before, after).map((loss) => [loss.user, loss]))
  return changes.flatMap((event) => {
    const losses = [...new Set(event.users)].flatMap((user) => without.get(user) ?? [])
    return [...announcedOf(losses, after, world.settings, clock), event]
  })
}

function announcedOf(
  losses: readonly Loss[],
  customer: Customer,
  settings: Settings,
  clock: Instant,
): LossAnnounced[] {
  if (losses.length === 0) return []
  const of = { customer: customer.id, cause: 'suspension' as const }
  const suspended = customer.subscriptions.rows().flatMap((one) => asLicense(one) ?? [])
  const kept = suspended.filter(isLocked).flatMap((subscription) => {
    const ending = endingOf(subscription, customer, settings)
    if (ending === null) return []
    const services = new Set(servicesOfSku(subscription.sku))
    const lockedBy = losses.flatMap((loss) =>
      part(loss, (one) => services.has(one) && isKept(loss.user, one)),
    )
    return announced(lockedBy, { ...of, subscription: subscription.id, ...ending })
  })
  const others = losses.flatMap((loss) => part(loss, (one) => !isKept(loss.user, one)))
  const seats = { ...of, cause: 'seats' as const, subscription: null }
  return [...kept, ...announced(others, { ...seats, serviceEndsAt: clock, dataGoesAt: null })]

  function isKept(user: Loss['user'], service: string): boolean {
    return (coverageOf(customer).get(user) ?? nothing).locked.has(service)
  }
}

function isLocked({ status }: License): boolean {
  return status === 'suspended' || status === 'disabled'
}

function part({ user, services }: Loss, wanted: (service: string) => boolean): Loss[] {
  const some = services.filter(wanted)
  return some.length === 0 ? [] : [{ user, services: some }]
}
