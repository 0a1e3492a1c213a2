import { plus } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import { addOnsOf } from '../../model/subscriptions/add-ons.ts'
import { unannounced, type LossCause } from '../../model/tenant/announcement.ts'
import {
  asLicense,
  type CommerceSubscription,
} from '../../model/subscriptions/commerce-subscription.ts'
import { lossesOf } from '../../service/coverage.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { SubscriptionId } from '../../model/ids.ts'
import { renewalObstacle } from '../../model/subscriptions/license-subscription.ts'
import { withSubscriptionsChanged } from '../../model/subscriptions/subscriptions-changed.ts'
import { announced } from '../../policies/loss-acceptance.ts'
import { withServiceRecord } from '../../service/service-record.ts'
import type { Loss, User } from '../../model/tenant/user.ts'
import type { Context } from '../../workflow.ts'
import type { LifecycleStep, Recorded } from './messages.ts'

type End = Exclude<LifecycleStep, 'provision' | 'renew'>

const reached = {
  suspend: 'suspended',
  expire: 'expired',
  disable: 'disabled',
  delete: 'deleted',
} as const satisfies Record<End, CommerceSubscription['status']>

/** States an add-on leaves when its base takes the step. */
const left: Record<End, readonly CommerceSubscription['status'][]> = {
  suspend: ['active'],
  expire: ['active'],
  disable: ['active', 'expired'],
  delete: ['pending', 'active', 'suspended', 'expired', 'disabled'],
}

/**
 * A step towards the end of a subscription. Its add-ons take it just before it, and whoever loses service or data
 * and has not been told so is named before that.
 */
export function ended(
  step: End,
  subscription: CommerceSubscription,
  customer: Customer,
  context: Context,
): Recorded[] {
  const addOns = addOnsOf(customer, subscription.id).filter((id) =>
    left[step].includes(statusOf(customer, id)),
  )
  const ids = [...addOns, subscription.id]
  const after = withSubscriptionsChanged(customer, ids, { status: reached[step] })
  const deleted = step === 'delete' ? dataLost(customer, after, context) : []
  const untold = unannounced(customer, together(lossesOf(customer, after), deleted), context.now)
  return [
    ...announced(untold, {
      customer: customer.id,
      subscription: subscription.id,
      cause: causeOf(subscription, customer),
      ...endsAt(step, subscription, context),
    }),
    ...(step === 'delete'
      ? deletions(ids, customer, context)
      : ids.map((id) => reaching(step, id, subscription, customer))),
  ]
}

function reaching(
  step: Exclude<End, 'delete'>,
  id: SubscriptionId,
  base: CommerceSubscription,
  customer: Customer,
): Recorded {
  const of = { customer: customer.id, subscription: id }
  if (step === 'expire') return { type: 'SubscriptionExpired', ...of }
  if (step === 'disable') return { type: 'SubscriptionDisabled', ...of }
  if (id !== base.id)
    return { type: 'CommerceSubscriptionSuspended', ...of, reason: 'base-suspended' }
  const reason = obstacleOf(base, customer)
  invariant(reason, 'what is suspended at the end of its term does not renew')
  return { type: 'CommerceSubscriptionSuspended', ...of, reason }
}

/** Each with the data that goes with it, after what went before. */
function deletions(
  ids: readonly SubscriptionId[],
  customer: Customer,
  { now, world }: Context,
): Recorded[] {
  let so = customer
  return ids.map((id): Recorded => {
    const after = withSubscriptionsChanged(so, [id], { status: 'deleted' })
    const recorded = withServiceRecord(so, after, now, world.settings)
    const lost = newlyLost(so, recorded)
    so = recorded
    return { type: 'SubscriptionDeleted', customer: customer.id, subscription: id, dataLost: lost }
  })
}

function dataLost(before: Customer, after: Customer, { now, world }: Context): Loss[] {
  return newlyLost(before, withServiceRecord(before, after, now, world.settings))
}

function newlyLost(before: Customer, after: Customer) {
  if (before.users === after.users) return []
  return after.users.rows().flatMap(({ id: user, lost }) => {
    const had = before.users.get(user)?.lost.length ?? 0
    const services = lost.slice(had).map(({ service }: User['lost'][number]) => service)
    return services.length === 0 ? [] : [{ user, services: services.sort() }]
  })
}

/** One entry for each user. */
function together(losses: readonly Loss[], more: readonly Loss[]): Loss[] {
  const byUser = Map.groupBy([...losses, ...more], ({ user }) => user)
  return [...byUser].map(([user, of]) => ({
    user,
    services: [...new Set(of.flatMap(({ services }) => services))].sort(),
  }))
}

function statusOf({ subscriptions }: Customer, id: SubscriptionId): CommerceSubscription['status'] {
  return subscriptions.get(id)?.status ?? 'deleted'
}

function causeOf(subscription: CommerceSubscription, customer: Customer): LossCause {
  if (subscription.status === 'suspended') return 'suspension'
  if (subscription.status !== 'active') return 'expiry'
  return obstacleOf(subscription, customer) === 'not-wanted' ? 'expiry' : 'renewal'
}

/** Azure has no term that could renew. */
function obstacleOf(subscription: CommerceSubscription, customer: Customer) {
  const license = asLicense(subscription)
  return license === undefined ? 'not-wanted' : renewalObstacle(license, customer)
}

/** The moments that are said: service stops now or has stopped, and data goes when nothing else is done. */
function endsAt(step: End, { since }: CommerceSubscription, { now, world }: Context) {
  const { suspendedKept, disabledKept } = world.settings
  if (step === 'delete') return { serviceEndsAt: since, dataGoesAt: now }
  return {
    serviceEndsAt: now,
    dataGoesAt: plus(now, step === 'suspend' ? suspendedKept : disabledKept),
  }
}
