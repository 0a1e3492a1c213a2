import type { Instant } from '../kernel/calendar.ts'
import { instant } from '../kernel/calendar.ts'
import { invariant } from '../kernel/invariant.ts'
import { table, type Table } from '../kernel/table.ts'
import type { Customer } from './parties/customer.ts'
import type { Fault } from './fault.ts'
import type { CustomerId, FaultId, PartnerId } from './ids.ts'
import type { Partner } from './parties/partner.ts'
import type { Running } from './running.ts'
import { settingsSchema, type Settings } from './settings.ts'
import type { Subject } from './subject.ts'

/** Everything that is true at one position of a workspace's log. A value: a fork is a pointer. */
export interface World {
  /** Position of the last event in it; 0 before the first. */
  readonly position: number
  /** The workspace's own clock. */
  readonly now: Instant
  /** Where the workspace's clock began. */
  readonly startedAt: Instant
  /** How far the clock was asked to go; null when it stands still. */
  readonly advancing: Advance | null
  /** How it moves by itself; null when it moves only when told. */
  readonly running: Running | null
  readonly seed: number
  readonly settings: Settings
  readonly partners: Table<PartnerId, Partner>
  readonly customers: Table<CustomerId, Customer>
  readonly faults: Table<FaultId, Fault>
  /** The customers of each partner, keyed by both: whom it has a relationship with. */
  readonly related: Table<string, CustomerId>
  /** What falls due first for each subject, keyed by its moment and by whose it is, so that the earliest is the first entry. */
  readonly agenda: Table<string, Subject>
  /** The agenda key of each subject that has one. */
  readonly agendaKeys: Table<string, string>
}

/** A journey of the clock that has begun and not yet ended. */
export interface Advance {
  readonly to: Instant
  /** Stops after this event; null when only the moment counts. */
  readonly until: string | null
  /** True once that event was recorded. */
  readonly reached: boolean
}

export const emptyWorld: World = {
  position: 0,
  now: instant('2019-01-01'),
  startedAt: instant('2019-01-01'),
  advancing: null,
  running: null,
  seed: 1,
  settings: settingsSchema.parse({}),
  partners: table(),
  customers: table(),
  faults: table(),
  related: table(),
  agenda: table(),
  agendaKeys: table(),
}

/** @throws BrokenInvariant when there is none; commands have been checked for unknown references before. */
export function customerOf(world: World, id: CustomerId): Customer {
  const customer = world.customers.get(id)
  invariant(customer, `customer ${id} exists`)
  return customer
}

/** @throws BrokenInvariant when there is none. */
export function partnerOf({ partners }: Pick<World, 'partners'>, id: PartnerId): Partner {
  const partner = partners.get(id)
  invariant(partner, `partner ${id} exists`)
  return partner
}

/** Where a customer stands among those of a partner; never taken apart. */
export function relatedKey(partner: PartnerId, customer: CustomerId | ''): string {
  return `${partner} ${customer}`
}

/** The customers that a partner has a relationship with, in order of their ids; the others are not read. */
export function customersOf(
  { related, customers }: Pick<World, 'related' | 'customers'>,
  partner: PartnerId,
): Customer[] {
  const first = relatedKey(partner, '')
  const found: Customer[] = []
  for (const [key, id] of related.entriesFrom(first)) {
    if (!key.startsWith(first)) break
    const customer = customers.get(id)
    if (customer !== undefined) found.push(customer)
  }
  return found
}

/** The file of a subject; undefined before it is begun. */
export function fileOf(
  { customers, partners }: Pick<World, 'customers' | 'partners'>,
  { kind, id }: Subject,
): Customer | Partner | undefined {
  return kind === 'customer' ? customers.get(id) : partners.get(id)
}

/** The world with one customer's file changed. */
export function withCustomer(
  world: World,
  id: CustomerId,
  change: (customer: Customer) => Customer,
): World {
  return { ...world, customers: world.customers.with(id, change(customerOf(world, id))) }
}

/** The table with one row changed. @throws BrokenInvariant when there is no such row. */
export function withRow<Id extends string, Row>(
  rows: Table<Id, Row>,
  id: Id,
  change: (row: Row) => Row,
): Table<Id, Row> {
  const row = rows.get(id)
  invariant(row !== undefined, `row ${id} exists`)
  return rows.with(id, change(row))
}
