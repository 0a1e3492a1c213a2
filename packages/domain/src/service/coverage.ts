import { containersOf, servicesOfSku } from '../catalog/index.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { SkuId, UserId } from '../model/ids.ts'
import { licenseHoldersOf, type LicenseHolders } from '../model/tenant/license-holders.ts'
import { queuesOf, type LicenseQueue } from './license-queues.ts'
import { unitsBySku } from './sku-pool.ts'
import type { AssignedLicense, Loss, User } from '../model/tenant/user.ts'

/** What a user has at a moment. Short names of service plans; one object for all who have the same. */
export interface Coverage {
  /** What is assigned and provided, by its own licence or as part of something larger. */
  readonly served: ReadonlySet<string>
  /** What is assigned and not provided, in order of the alphabet. */
  readonly missing: readonly string[]
  /** What is missing, and whose data a suspended or disabled subscription keeps. */
  readonly locked: ReadonlySet<string>
}

export const nothing: Coverage = { served: new Set(), missing: [], locked: new Set() }

type Licensed = Pick<Customer, 'users' | 'subscriptions'>
type Covered = ReadonlyMap<UserId, Coverage>

const kept = new WeakMap<LicenseHolders, WeakMap<Customer['subscriptions'], Covered>>()

/**
 * Who is served by what, where the first in the queue for a SKU's units are served (decision-0060). Whoever is not in
 * it has nothing.
 */
export function coverageOf({ users, subscriptions }: Licensed): Covered {
  const holders = licenseHoldersOf(users)
  const known = kept.get(holders)?.get(subscriptions)
  if (known) return known
  const standing = standingIn(queuesOf(users), unitsBySku(subscriptions))
  const covered = new Map(holders.map((user) => [user.id, coverageOfUser(user, standing)] as const))
  keep(holders, subscriptions, covered)
  return covered
}

/** Says that nothing about assignments and subscriptions differs between two states of a customer. */
export function keepCoverage(from: Licensed, to: Licensed): void {
  keep(licenseHoldersOf(to.users), to.subscriptions, coverageOf(from))
}

function keep(holders: LicenseHolders, subscriptions: Customer['subscriptions'], covered: Covered) {
  const those = kept.get(holders) ?? new WeakMap<Customer['subscriptions'], Covered>()
  kept.set(holders, those.set(subscriptions, covered))
}

/** The services that stop for somebody between two states of a customer, in order of the users' ids. */
export function lossesOf(before: Licensed, after: Licensed): Loss[] {
  if (before.subscriptions === after.subscriptions && before.users === after.users) return []
  const then = coverageOf(after)
  return [...coverageOf(before)].flatMap(([user, had]) => {
    const services = stoppedBetween(had, then.get(user) ?? nothing)
    return services.length > 0 ? [{ user, services }] : []
  })
}

/** Losses, and with them what is assigned anew and not provided: everything that somebody has to be told. */
export function withoutBetween(before: Customer, after: Customer): Loss[] {
  const [then, now] = [coverageOf(before), coverageOf(after)]
  return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((user) => {
    const had = then.get(user) ?? nothing
    const has = now.get(user) ?? nothing
    if (had === has) return []
    const known = new Set(had.missing)
    const missing = has.missing.filter((service) => !known.has(service))
    const services = [...new Set([...stoppedBetween(had, has), ...missing])].sort()
    return services.length > 0 ? [{ user, services }] : []
  })
}

/** What the first provides and the second does not, in order of the alphabet. */
export function stoppedBetween(had: Coverage, has: Coverage): string[] {
  return had === has ? [] : unserved(had.served, has.served)
}

/** The first services that nothing among the second provides, sorted. */
export function unserved(wanted: Iterable<string>, served: ReadonlySet<string>): string[] {
  return [...wanted].filter((service) => !isServed(service, served)).sort()
}

/** True when it is there, or something that contains it. */
export function isServed(service: string, served: ReadonlySet<string>): boolean {
  if (served.has(service)) return true
  for (const larger of containersOf(service)) if (served.has(larger)) return true
  return false
}

export type Standing = 'served' | 'locked' | 'none'

/** Where a user stands in the queue for a SKU that it holds. */
export type StandingIn = (sku: SkuId, user: UserId) => Standing

export function standingIn(
  queues: ReadonlyMap<SkuId, LicenseQueue>,
  units: ReadonlyMap<SkuId, { readonly usable: number; readonly locked: number }>,
): StandingIn {
  return (sku, user) => {
    const rank = queues.get(sku)?.rankOf.get(user) ?? Infinity
    const { usable, locked } = units.get(sku) ?? noUnits
    return rank < usable ? 'served' : rank < usable + locked ? 'locked' : 'none'
  }
}

const noUnits = { usable: 0, locked: 0 }

/** Answers by what is held and how it stands; users alike are many, and what they have is worked out once. */
const answers = new Map<string, Coverage>()
const answersMax = 2_000

/** The same by the list of licences itself, which outlives most changes, so that it need not be spelled each time. */
const answersFor = new WeakMap<User['licenses'], Map<string, Coverage>>()

export function coverageOfUser({ id, licenses }: User, standing: StandingIn): Coverage {
  if (licenses.length === 0) return nothing
  const stands = licenses.map(({ sku }) => standing(sku, id))
  const known = answersFor.get(licenses) ?? new Map<string, Coverage>()
  const key = stands.join()
  const has = known.get(key) ?? coverageOfAlike(licenses, stands)
  if (known.size === 0) answersFor.set(licenses, known)
  known.set(key, has)
  return has
}

function coverageOfAlike(licenses: User['licenses'], standings: readonly Standing[]): Coverage {
  const held = licenses.map(({ sku, without }, index): Held => {
    return { sku, without, stands: standings[index] ?? 'none' }
  })
  const key = held.map(({ sku, without, stands }) => `${sku} ${stands} ${without.join()}`).join('|')
  const has = answers.get(key) ?? coverageOfHeld(held)
  if (answers.size >= answersMax) answers.clear()
  answers.set(key, has)
  return has
}

type Held = Omit<AssignedLicense, 'assignedAt'> & { readonly stands: Standing }

function coverageOfHeld(held: readonly Held[]): Coverage {
  const of = (wanted: Standing) =>
    held.filter(({ stands }) => stands === wanted).flatMap(servicesOf)
  const provided = new Set(of('served'))
  const assigned = new Set(held.flatMap(servicesOf))
  const missing = unserved(assigned, provided)
  return {
    served: new Set([...assigned].filter((service) => isServed(service, provided))),
    missing,
    locked: new Set(unserved(of('locked'), provided)),
  }
}

function servicesOf({ sku, without }: Pick<Held, 'sku' | 'without'>): readonly string[] {
  const services = servicesOfSku(sku)
  return without.length === 0 ? services : services.filter((one) => !without.includes(one))
}
