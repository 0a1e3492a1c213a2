import { containsService, servicesOfSku } from '../catalog/index.ts'
import type { Customer } from './customer.ts'
import type { SkuId, UserId } from './ids.ts'
import { unitsBySku } from './sku-pool.ts'
import type { AssignedLicense, Loss, User } from './user.ts'

/** What a user has at a moment. Short names of service plans. */
export interface Coverage {
  /** What the licences that serve it contain. */
  readonly served: ReadonlySet<string>
  /** What is assigned, and neither served nor contained in something that is. */
  readonly missing: readonly string[]
  /** What is not served and whose data a suspended or disabled subscription keeps. */
  readonly locked: ReadonlySet<string>
}

const nothing: Coverage = { served: new Set(), missing: [], locked: new Set() }
const kept = new WeakMap<Customer, ReadonlyMap<UserId, Coverage>>()

/**
 * Who is served by what. Where more licences of a SKU are assigned than there are units, those who have had
 * theirs the longest keep service, then by id (decision-0060).
 */
export function coverageOf(customer: Customer): ReadonlyMap<UserId, Coverage> {
  const known = kept.get(customer)
  if (known) return known
  const standing = standings(customer)
  const covered = new Map(
    customer.users.rows().map((user) => [user.id, coverageOfUser(user, standing)] as const),
  )
  kept.set(customer, covered)
  return covered
}

/** The services that stop for somebody between two states of a customer, in order of the users' ids. */
export function lossesOf(before: Customer, after: Customer): Loss[] {
  if (before.subscriptions === after.subscriptions && before.users === after.users) return []
  const then = coverageOf(after)
  return [...coverageOf(before)].flatMap(([user, { served }]) => {
    const services = unserved(served, (then.get(user) ?? nothing).served)
    return services.length > 0 ? [{ user, services }] : []
  })
}

/** The first services that nothing among the second provides, sorted. */
export function unserved(wanted: Iterable<string>, served: ReadonlySet<string>): string[] {
  return [...wanted].filter((service) => !isServed(service, served)).sort()
}

/** True when it is there, or something that contains it. */
export function isServed(service: string, served: ReadonlySet<string>): boolean {
  if (served.has(service)) return true
  for (const larger of served) if (containsService(larger, service)) return true
  return false
}

type Standing = 'served' | 'locked' | 'none'

/** For each SKU, the place of each holder in the queue for its units. */
function standings({ users, subscriptions }: Customer): ReadonlyMap<SkuId, Map<UserId, Standing>> {
  const queues = new Map<SkuId, { user: UserId; since: string }[]>()
  for (const { id: user, licenses } of users.rows()) {
    for (const { sku, assignedAt: since } of licenses) {
      const queue = queues.get(sku)
      if (queue) queue.push({ user, since })
      else queues.set(sku, [{ user, since }])
    }
  }
  const units = unitsBySku(subscriptions)
  return new Map(
    [...queues].map(([sku, queue]) => {
      const { usable = 0, locked = 0 } = units.get(sku) ?? {}
      // Users come in order of their ids, and sorting keeps that order among equals.
      if (queue.length > usable)
        queue.sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)))
      const places = queue.map(({ user }, index): [UserId, Standing] => [
        user,
        index < usable ? 'served' : index < usable + locked ? 'locked' : 'none',
      ])
      return [sku, new Map(places)]
    }),
  )
}

function coverageOfUser(
  { id, licenses }: User,
  standing: ReadonlyMap<SkuId, ReadonlyMap<UserId, Standing>>,
): Coverage {
  if (licenses.length === 0) return nothing
  const of = (wanted: Standing) =>
    licenses.filter(({ sku }) => standing.get(sku)?.get(id) === wanted).flatMap(servicesOf)
  const served = new Set(of('served'))
  const missing = unserved(new Set(licenses.flatMap(servicesOf)), served)
  return missing.length === 0
    ? { served, missing, locked: nothing.locked }
    : { served, missing, locked: new Set(unserved(of('locked'), served)) }
}

function servicesOf({ sku, without }: AssignedLicense): readonly string[] {
  const services = servicesOfSku(sku)
  return without.length === 0 ? services : services.filter((one) => !without.includes(one))
}
