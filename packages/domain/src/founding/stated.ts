import { createdIn } from '../kernel/schema-references.ts'
import type { Found, KindName } from '../model/kinds.ts'
import { worldFactsSchema } from './facts.ts'
import { endsOfStaff, isOfStaff } from './staff.ts'

/**
 * What world facts say there is, by kind, as the schema of facts marks it. They need not be valid: whoever points at a mistake
 * in one place still knows what is named in another.
 */
export function statedIn(facts: object): ReadonlyMap<KindName, Found> {
  const made = createdIn(worldFactsSchema, facts)
  const ids = (kind: string) => made.flatMap((one) => (one.kind === kind ? one.value : []))
  const owned = Object.values(mapIn(facts, 'customers'))
  const staff = new Map(
    owned.flatMap((customer) =>
      Object.entries(mapIn(customer, 'staff')).map(
        ([prefix, { count = 0 } = {}]) => [prefix, Number(count)] as const,
      ),
    ),
  )
  const users = new Set(ids('user'))
  return new Map<KindName, Found>([
    ['partner', listing(ids('partner'))],
    ['customer', listing(ids('customer'))],
    ['subscription', listing(ids('subscription'))],
    ['entitlement', listing(owned.flatMap(entitlementsOf))],
    [
      'user',
      {
        has: (id) => users.has(id) || isOfStaff(id, staff),
        ids: () => [...users, ...endsOfStaff(staff)],
      },
    ],
  ])
}

/** What runs has the id of its subscription where the facts give it no other. */
function entitlementsOf(customer: unknown): string[] {
  return Object.entries(mapIn(customer, 'subscriptions')).flatMap(
    ([id, { entitlement = id } = {}]) => (typeof entitlement === 'string' ? [entitlement] : []),
  )
}

function listing(ids: readonly string[]): Found {
  const known = new Set(ids)
  return { has: (id) => known.has(id), ids: () => [...known] }
}

type Written = Readonly<Record<string, unknown>>

function mapIn(thing: unknown, key: string): Readonly<Record<string, Written | undefined>> {
  const written: Written = typeof thing === 'object' && thing !== null ? { ...thing } : {}
  const part = written[key]
  return typeof part === 'object' && part !== null ? { ...part } : {}
}
