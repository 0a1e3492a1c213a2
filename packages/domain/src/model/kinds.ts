import {
  countries,
  knownSkus,
  meter,
  meters,
  nceProduct,
  nceProducts,
  offer,
  offerName,
  offers,
  servicesOfSku,
  serviceTitle,
  skuTitle,
} from '../catalog/index.ts'
import type { CalendarDate } from '../kernel/calendar.ts'
import type { Table } from '../kernel/table.ts'
import type { Customer } from './parties/customer.ts'
import type { World } from './world.ts'

/** Where an id is looked up: the world, and the customer that a message is about, when it is about one. */
export interface Whereabouts {
  readonly world: World
  readonly customer: Customer | undefined
  readonly day: CalendarDate
}

/**
 * What Partner Center's GUIDs are told apart by: a subscription, what it runs and a plan share one (AZT-08). A user is named
 * with its tenant, as in `adatum/ada`: two tenants may each have an ada.
 */
export type GuidFamily =
  | 'partner'
  | 'customer'
  | 'subscription'
  | 'transition'
  | 'transfer'
  | 'user'
  | 'order'
  | 'cart'
  | 'sku'
  | 'service'

/** A kind of thing that has ids. */
export interface Kind {
  /** Fields of messages that hold such an id, its own first. */
  readonly fields: readonly string[]
  /** Lists in the details of a refusal that hold such ids. */
  readonly lists: readonly string[]
  /** Where its things are; null for what no command is refused for before its rules are asked. */
  readonly found: ((place: Whereabouts) => Found) | null
  /** Its name in lists of names, where things of several kinds are called by one. */
  readonly group?: string
  /** What people call a thing of it. */
  readonly name?: (id: string, place: Whereabouts) => string | undefined
  readonly guid?: GuidFamily
  /** Ids of what the catalogue lists: the same in every workspace. */
  readonly listed?: () => readonly string[]
}

/** The things of a kind at one place. */
export interface Found {
  has(id: string): boolean
  ids(): readonly string[]
}

/** Every kind, the most particular first: what is said of an event that names several is said of the first. */
export const kinds = {
  entitlement: {
    fields: ['entitlement'],
    lists: ['entitlements'],
    found: held((customer) => customer.azureSubscriptions),
    name: (id, { customer }) => customer?.azureSubscriptions.get(id as never)?.name,
    guid: 'subscription',
  },
  subscription: {
    fields: ['subscription', 'moved'],
    lists: ['subscriptions', 'reservations'],
    found: held((customer) => customer.subscriptions),
    name: (id, { customer }) => customer?.subscriptions.get(id as never)?.name,
    guid: 'subscription',
  },
  plan: {
    fields: ['plan'],
    lists: ['plans'],
    found: held((customer) => customer.plans),
    name: (id, place) =>
      partyName(place.customer?.plans.get(id as never)?.partnerOfRecord ?? '', place),
    guid: 'subscription',
  },
  transition: {
    fields: ['transition'],
    lists: ['transitions'],
    found: held((customer) => customer.transitions),
    guid: 'transition',
  },
  transfer: {
    fields: ['transfer'],
    lists: ['transfers'],
    found: held((customer) => customer.transfers),
    guid: 'transfer',
  },
  move: { fields: ['move'], lists: [], found: null },
  cart: {
    fields: ['cart'],
    lists: ['carts'],
    found: held((customer) => customer.carts),
    guid: 'cart',
  },
  user: {
    fields: ['user', 'users'],
    lists: ['users'],
    found: held((customer) => customer.users),
    name: (id, { customer }) => customer?.users.get(id as never)?.name,
    guid: 'user',
  },
  invitation: {
    fields: ['invitation'],
    lists: [],
    found: held((customer) => customer.invitations),
  },
  invoice: { fields: ['number'], lists: [], found: null },
  fault: { fields: ['fault'], lists: [], found: null },
  customer: {
    fields: ['customer'],
    lists: ['customers'],
    found: ({ world }) => rowsOf(world.customers),
    group: 'party',
    name: partyName,
    guid: 'customer',
  },
  partner: {
    fields: ['partner', 'partnerOfRecord', 'reseller', 'provider'],
    lists: ['partners', 'providers', 'resellers'],
    found: ({ world }) => rowsOf(world.partners),
    group: 'party',
    name: partyName,
    guid: 'partner',
  },
  offer: {
    fields: ['offer'],
    lists: ['offers', 'equivalents', 'bases'],
    found: () => ({ has: (id) => offer(id) !== undefined, ids: () => offers().map(idOf) }),
    listed: () => offers().map(idOf),
    name: (id, { day }) =>
      id
        .split(together)
        .map((one) => offerName(one, day))
        .join(` ${together} `),
  },
  product: {
    fields: ['product'],
    lists: [],
    found: null,
    listed: () => nceProducts().map(idOf),
    name: (id) => nceProduct(id)?.name,
  },
  meter: {
    fields: ['meter'],
    lists: [],
    found: () => ({ has: (id) => meter(id) !== undefined, ids: () => meters().map(idOf) }),
    listed: () => meters().map(idOf),
  },
  sku: {
    fields: [],
    lists: ['skus'],
    found: null,
    name: skuTitle,
    guid: 'sku',
    listed: skusListed,
  },
  service: {
    fields: [],
    lists: ['services'],
    found: null,
    name: (id, { day }) => serviceTitle(id, day),
    guid: 'service',
    listed: () => [...new Set(skusListed().flatMap(servicesOfSku))].sort(),
  },
  country: {
    fields: [],
    lists: [],
    found: null,
    listed: () => countries().map(({ code }) => code),
  },
  order: { fields: ['order'], lists: [], found: null, guid: 'order' },
} as const satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof kinds

/** Kinds that a command may name a thing of that is not there. */
export type ReferenceKind = {
  [Name in KindName]: (typeof kinds)[Name]['found'] extends null ? never : Name
}[KindName]

/** Stands between offers that are told of as one, since together they replace another. */
const together = '+'

const entries = Object.entries(kinds) as readonly (readonly [KindName, Kind])[]
const byField = new Map(entries.flatMap(([name, kind]) => kind.fields.map((one) => [one, name])))
const byList = new Map(entries.flatMap(([name, kind]) => kind.lists.map((one) => [one, name])))

export const referenceKinds = entries.flatMap(([name, { found }]) =>
  found === null ? [] : [name as ReferenceKind],
)

/** Kinds that the catalogue lists, with their ids: the same in every workspace. */
export function catalogIds(): ReadonlyMap<KindName, readonly string[]> {
  return new Map(entries.flatMap(([name, { listed }]) => (listed ? [[name, listed()]] : [])))
}

/** Kinds of things in a workspace that have an id of Partner Center’s: what a fault can strike is one of them. */
export const heldKinds: readonly KindName[] = entries.flatMap(([name, { found, guid }]) =>
  found !== null && guid !== undefined ? [name] : [],
)

export function kindNamed(name: string): Kind | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name as KindName] : undefined
}

/** What a field of a message holds the id of. */
export function kindOfField(field: string): KindName | undefined {
  return byField.get(field)
}

/** What a list of a refusal's details is a list of. */
export function kindOfList(list: string): KindName | undefined {
  return byList.get(list)
}

/** The most particular thing that a message names. */
export function mostParticular(message: object): { kind: KindName; id: string } | null {
  const fields = new Map(Object.entries(message))
  for (const [
    kind,
    {
      fields: [own = ''],
    },
  ] of entries) {
    const id: unknown = fields.get(own)
    if (typeof id === 'string') return { kind, id }
  }
  return null
}

export function isReferenceKind(name: unknown): name is ReferenceKind {
  return typeof name === 'string' && (kindNamed(name)?.found ?? null) !== null
}

export function partyName(id: string, { world }: Pick<Whereabouts, 'world'>): string | undefined {
  if (id === 'microsoft') return 'Microsoft'
  return world.partners.get(id as never)?.name ?? world.customers.get(id as never)?.name
}

function held<Id extends string>(rows: (customer: Customer) => Table<Id, unknown>) {
  return ({ customer }: Whereabouts): Found => (customer ? rowsOf(rows(customer)) : nothing)
}

function rowsOf<Id extends string>(rows: Table<Id, unknown>): Found {
  return { has: (id) => rows.has(id as Id), ids: () => rows.entries().map(([id]) => id) }
}

const nothing: Found = { has: () => false, ids: () => [] }

/** Part numbers of what is assigned to users; the offer's id where Microsoft published none. */
function skusListed(): string[] {
  const licenses = offers().filter(({ billing }) => billing === 'license')
  const sold = licenses.map(({ id, skuPartNumber }) => skuPartNumber ?? id)
  return [...new Set([...sold, ...knownSkus()])].sort()
}

function idOf({ id }: { readonly id: string }): string {
  return id
}
