import { asLicense } from '../model/subscriptions/commerce-subscription.ts'
import type { License } from '../model/subscriptions/license.ts'
import { coverageOfUser, standingIn, stoppedBetween } from './coverage.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { SubscriptionId } from '../model/ids.ts'
import { licenseHoldersOf, type LicenseHolders } from '../model/tenant/license-holders.ts'
import { queuesOf } from './license-queues.ts'
import { endingOf, type Ending } from '../model/subscriptions/license-subscription.ts'
import type { Settings } from '../model/settings.ts'
import { unitsBySku } from './sku-pool.ts'
import type { Loss } from '../model/tenant/user.ts'

/** A subscription that ends by itself, and whose services stop then, as things stand. */
export interface ProjectedLoss extends Ending {
  readonly subscription: SubscriptionId
  /** In order of the users' ids; never empty. */
  readonly losses: readonly Loss[]
}

/** What decides who is served, and until when. */
export type Licensed = Pick<Customer, 'users' | 'subscriptions' | 'agreement'>

interface Kept {
  readonly holders: LicenseHolders
  readonly agreement: Customer['agreement']
  readonly settings: Settings
  readonly projected: readonly ProjectedLoss[]
}

const kept = new WeakMap<Customer['subscriptions'], Kept>()

/**
 * What will stop by itself, subscription by subscription in the order of their ends: each is looked at when those
 * before it have ended already, so that two which cover for each other are not both thought harmless.
 */
export function projectedLosses(customer: Licensed, settings: Settings): readonly ProjectedLoss[] {
  const { users, subscriptions, agreement } = customer
  if (users.size === 0) return []
  const holders = licenseHoldersOf(users)
  const known = kept.get(subscriptions)
  if (known?.holders === holders && known.agreement === agreement && known.settings === settings) {
    return known.projected
  }
  const projected = lossesInTurn(customer, endingsOf(customer, settings))
  kept.set(subscriptions, { holders, agreement, settings, projected })
  return projected
}

interface End extends Ending {
  readonly subscription: License
}

/** Subscriptions that serve somebody and will end, the first end first. An add-on ends with its base. */
function endingsOf(customer: Licensed, settings: Settings): End[] {
  return customer.subscriptions
    .rows()
    .flatMap((one): End[] => {
      const subscription = asLicense(one)
      if (subscription === undefined || !serves(subscription)) return []
      const [ending] = [subscription, ...basesOf(subscription, customer)]
        .flatMap((one) => (serves(one) ? (endingOf(one, customer, settings) ?? []) : []))
        .sort(byEnd)
      return ending ? [{ subscription, ...ending }] : []
    })
    .sort(byEnd)
}

/** The base of an add-on, and the base of that. */
function basesOf({ parent }: License, { subscriptions }: Licensed): License[] {
  const bases: License[] = []
  for (let next = parent; next !== null;) {
    const base = asLicense(subscriptions.get(next))
    if (!base || bases.includes(base)) break
    bases.push(base)
    next = base.parent
  }
  return bases
}

function serves({ status }: License): boolean {
  return status === 'active' || status === 'expired'
}

function byEnd(a: Ending, b: Ending): number {
  return a.serviceEndsAt === b.serviceEndsAt ? 0 : a.serviceEndsAt < b.serviceEndsAt ? -1 : 1
}

/**
 * Each end takes units from the back of a queue; only those whose place is no longer served are looked at. Licences
 * on their way are taken as there: they come before any end that is far enough off to be announced.
 */
function lossesInTurn({ users, subscriptions }: Licensed, ends: readonly End[]): ProjectedLoss[] {
  if (ends.length === 0) return []
  const queues = queuesOf(users)
  const units = new Map(
    [...unitsBySku(subscriptions)].map(([sku, { usable, pending, locked }]) => [
      sku,
      { usable: usable + pending, locked },
    ]),
  )
  return ends.flatMap(({ subscription, serviceEndsAt, dataGoesAt }): ProjectedLoss[] => {
    const { sku } = subscription
    const { usable, locked } = units.get(sku) ?? { usable: 0, locked: 0 }
    const left = Math.max(usable - subscription.quantity, 0)
    const after = new Map(units).set(sku, { usable: left, locked: locked + usable - left })
    const [then, now] = [standingIn(queues, units), standingIn(queues, after)]
    const losses = (queues.get(sku)?.users.slice(left, usable) ?? []).flatMap((id): Loss[] => {
      const user = users.get(id)
      const services = user
        ? stoppedBetween(coverageOfUser(user, then), coverageOfUser(user, now))
        : []
      return services.length > 0 ? [{ user: id, services }] : []
    })
    units.set(sku, { usable: left, locked: locked + usable - left })
    if (losses.length === 0) return []
    losses.sort((a, b) => (a.user < b.user ? -1 : 1))
    return [{ subscription: subscription.id, serviceEndsAt, dataGoesAt, losses }]
  })
}
