import { table, type Table } from '../kernel/table.ts'
import { lossesOf } from './coverage.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { OfferId, SkuId, SubscriptionId, UserId } from '../model/ids.ts'
import { queuesOf } from './license-queues.ts'
import { asLicense } from '../model/subscriptions/commerce-subscription.ts'
import { skuOf } from '../model/subscriptions/license-subscription.ts'
import { withSubscriptionsChanged } from '../model/subscriptions/subscriptions-changed.ts'
import { unitsBySku } from './sku-pool.ts'
import type { User } from '../model/tenant/user.ts'
import { withRow } from '../model/world.ts'

/** An original, and what is bought in its place; nothing when it is given up. */
export interface Replacement {
  readonly source: SubscriptionId
  readonly targets: readonly ReplacingLicenses[]
}

export interface ReplacingLicenses {
  /** The id of the new subscription; one that exists already is what it is, provisioned. */
  readonly subscription: SubscriptionId
  readonly offer: OfferId
  readonly quantity: number
}

/** A look ahead: the customer once everything is bought, reassigned as far as the seats go, and the originals are gone. */
export interface Replaced {
  /** The customer with every original in service. */
  readonly before: Customer
  readonly after: Customer
  /** Who was given other licences, by original; in order of the users' ids. */
  readonly reassigned: ReadonlyMap<SubscriptionId, readonly UserId[]>
}

/**
 * Nothing of it is recorded. Where a new subscription has the SKU of the original, its licences simply go on serving;
 * otherwise everybody who would be left without is given the new ones, those first who have had theirs the longest.
 */
export function replaced(whole: Customer, replacements: readonly Replacement[]): Replaced {
  const customer = concerned(whole, replacements)
  const sources = replacements.map(({ source }) => source)
  const before = withSubscriptionsChanged(customer, sources, { status: 'active' })
  let after = withoutOriginals(customer, replacements)
  const stopping = new Set(lossesOf(before, after).map(({ user }) => user))
  const reassigned = new Map<SubscriptionId, readonly UserId[]>()
  for (const replacement of replacements) {
    const handed = reassign(after, replacement, stopping)
    after = handed.customer
    reassigned.set(replacement.source, handed.users.toSorted())
  }
  return { before, after, reassigned }
}

/** The whole customer as one replacement leaves it, for a look at the one after it. */
export function afterReplacing(customer: Customer, replacement: Replacement): Customer {
  const { source, targets } = replacement
  const { after, reassigned } = replaced(customer, [replacement])
  const subscriptions = [source, ...targets.map(({ subscription }) => subscription)]
  return {
    ...customer,
    users: withRowsOf(customer.users, after.users, reassigned.get(source) ?? []),
    subscriptions: withRowsOf(customer.subscriptions, after.subscriptions, subscriptions),
  }
}

function withRowsOf<Id extends string, Row>(
  rows: Table<Id, Row>,
  changed: Table<Id, Row>,
  ids: readonly Id[],
): Table<Id, Row> {
  return ids.reduce((so, id) => {
    const row = changed.get(id)
    return row === undefined ? so : so.with(id, row)
  }, rows)
}

/**
 * The part of a customer that can feel it: holders of the SKUs concerned, and whatever else serves them. A plan looks
 * ahead for each of thousands of subscriptions, so the rest is left out.
 */
function concerned(customer: Customer, replacements: readonly Replacement[]): Customer {
  const { subscriptions, users } = customer
  const queues = queuesOf(users)
  const units = unitsBySku(subscriptions)
  const skus = new Set<SkuId>()
  for (const { source, targets } of replacements) {
    const license = asLicense(subscriptions.get(source))
    if (license !== undefined) skus.add(license.sku)
    for (const { offer } of targets) skus.add(skuOf(offer))
  }
  const holders = (sku: SkuId) =>
    (queues.get(sku)?.users ?? []).flatMap((id) => users.get(id) ?? [])
  // The users concerned may hold other SKUs, whose queues have to be whole as well.
  for (const { licenses } of [...skus].flatMap(holders)) {
    for (const { sku } of licenses) skus.add(sku)
  }
  const ids = new Set([...skus].flatMap((sku) => units.get(sku)?.subscriptions ?? []))
  for (const { source, targets } of replacements) {
    for (const id of [source, ...targets.map(({ subscription }) => subscription)]) ids.add(id)
  }
  return {
    ...customer,
    users: table([...skus].flatMap(holders).map((user) => [user.id, user] as const)),
    subscriptions: table(
      [...ids].flatMap((id) => {
        const row = subscriptions.get(id)
        return row ? [[id, row] as const] : []
      }),
    ),
  }
}

function withoutOriginals(customer: Customer, replacements: readonly Replacement[]): Customer {
  const sources = replacements.map(({ source }) => source)
  const gone = withSubscriptionsChanged(customer, sources, { status: 'deleted' })
  const subscriptions = replacements.reduce(
    (rows, { source, targets }) =>
      targets.reduce((table, { subscription: id, offer, quantity }) => {
        const bought = asLicense(table.get(id))
        const like = bought ?? asLicense(table.get(source))
        if (!like) return table
        const made = bought ?? { ...like, id, offer, quantity, sku: skuOf(offer) }
        return table.with(id, { ...made, status: 'active' })
      }, rows),
    gone.subscriptions,
  )
  return { ...gone, subscriptions }
}

function reassign(
  customer: Customer,
  { source, targets }: Replacement,
  stopping: ReadonlySet<UserId>,
): { readonly customer: Customer; readonly users: readonly UserId[] } {
  const from = asLicense(customer.subscriptions.get(source))?.sku
  const skus = [...new Set(targets.map(({ offer }) => skuOf(offer)))]
  if (from === undefined || skus.length === 0 || skus.includes(from)) return { customer, users: [] }
  const queue = queuesOf(customer.users).get(from)?.users ?? []
  const free = freeUnits(customer, skus)
  const handed: UserId[] = []
  let { users } = customer
  for (const id of queue.filter((user) => stopping.has(user))) {
    const held = new Set(users.get(id)?.licenses.map(({ sku }) => sku))
    const given = skus.filter((sku) => !held.has(sku) && (free.get(sku) ?? 0) > 0)
    if (given.length === 0 && !skus.some((sku) => held.has(sku))) continue
    for (const sku of given) free.set(sku, (free.get(sku) ?? 0) - 1)
    users = withRow(users, id, (user) => ({ ...user, licenses: exchanged(user, from, given) }))
    handed.push(id)
  }
  return { customer: { ...customer, users }, users: handed }
}

function freeUnits(customer: Customer, skus: readonly SkuId[]): Map<SkuId, number> {
  const units = unitsBySku(customer.subscriptions)
  const queues = queuesOf(customer.users)
  return new Map(
    skus.map((sku) => [sku, (units.get(sku)?.usable ?? 0) - (queues.get(sku)?.users.length ?? 0)]),
  )
}

function exchanged({ licenses }: User, from: SkuId, given: readonly SkuId[]): User['licenses'] {
  const since = licenses.find(({ sku }) => sku === from)?.assignedAt
  const kept = licenses.filter(({ sku }) => sku !== from)
  if (since === undefined) return kept
  return [...kept, ...given.map((sku) => ({ sku, without: [], assignedAt: since }))]
}
