import { skuTitle } from '../catalog/index.ts'
import { asLicense } from '../model/subscriptions/commerce-subscription.ts'
import type { License } from '../model/subscriptions/license.ts'
import type { SubscriptionStatus } from '../model/subscriptions/subscription-base.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { SkuId, SubscriptionId, UserId } from '../model/ids.ts'
import { queuesOf } from './license-queues.ts'

/** Everything a tenant holds of one SKU: subscriptions of one SKU pool their seats, whoever sold them (LIC-10). */
export interface SkuPool {
  readonly sku: SkuId
  /** For people to read. */
  readonly name: string
  /** Units that serve somebody: of active subscriptions and of expired ones. */
  readonly usable: number
  /** The expired ones among them. */
  readonly warning: number
  /** Units whose data is kept without service: of suspended and of disabled subscriptions. */
  readonly locked: number
  /** Units still being provisioned. */
  readonly pending: number
  /** Users that a licence of it is assigned to. */
  readonly consumed: number
  /** Usable units that nobody has yet; 0 when more are assigned than there are. */
  readonly available: number
  /** Who holds a licence of it that no usable unit stands for; in order of the queue (decision-0060). */
  readonly overAssigned: readonly UserId[]
  /** In order of their ids; deleted ones are not among them. */
  readonly subscriptions: readonly SubscriptionId[]
}

const kept = new WeakMap<Customer['subscriptions'], ReadonlyMap<SkuId, Units>>()

export type Units = Omit<SkuPool, 'sku' | 'name' | 'consumed' | 'available' | 'overAssigned'>

/** Units by SKU, in order of the SKUs' names. The answer of one table is kept: it is asked for at every event. */
export function unitsBySku(subscriptions: Customer['subscriptions']): ReadonlyMap<SkuId, Units> {
  const known = kept.get(subscriptions)
  if (known) return known
  const counted = new Map<SkuId, Units>()
  for (const subscription of subscriptions.rows()) {
    const license = asLicense(subscription)
    if (license === undefined || license.status === 'deleted') continue
    counted.set(license.sku, plusUnits(counted.get(license.sku) ?? none, license))
  }
  const sorted = new Map([...counted].sort(([a], [b]) => (a < b ? -1 : 1)))
  kept.set(subscriptions, sorted)
  return sorted
}

/** Every pool of a tenant, in order of the SKUs' names; one that only assignments are left of has no units. */
export function poolsOf({ subscriptions, users }: Customer): SkuPool[] {
  const units = unitsBySku(subscriptions)
  const queues = queuesOf(users)
  return [...new Set([...units.keys(), ...queues.keys()])].sort().map((sku) => {
    const held = units.get(sku) ?? none
    const holders = queues.get(sku)?.users ?? []
    return {
      sku,
      name: skuTitle(sku),
      ...held,
      consumed: holders.length,
      available: Math.max(held.usable - holders.length, 0),
      overAssigned: holders.slice(held.usable),
    }
  })
}

/** Who holds a licence of a SKU that no usable unit stands for, whether or not something else serves it. */
export function overAssignedOf({ subscriptions, users }: Customer, sku: SkuId): readonly UserId[] {
  const usable = unitsBySku(subscriptions).get(sku)?.usable ?? 0
  return queuesOf(users).get(sku)?.users.slice(usable) ?? []
}

const none: Units = { usable: 0, warning: 0, locked: 0, pending: 0, subscriptions: [] }

function plusUnits(units: Units, { id, quantity, status }: License): Units {
  return {
    usable: units.usable + (serving.has(status) ? quantity : 0),
    warning: units.warning + (status === 'expired' ? quantity : 0),
    locked: units.locked + (locking.has(status) ? quantity : 0),
    pending: units.pending + (status === 'pending' ? quantity : 0),
    subscriptions: [...units.subscriptions, id],
  }
}

const serving = new Set<SubscriptionStatus>(['active', 'expired'])
const locking = new Set<SubscriptionStatus>(['suspended', 'disabled'])
