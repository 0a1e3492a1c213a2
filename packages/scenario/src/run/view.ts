import {
  poolsOf,
  progressOf,
  progressViews,
  serviceOf,
  tasksOf,
  toReadable,
  usageLedger,
  type AuditRecord,
  type Customer,
  type MailMessage,
  type World,
} from '@understudy/domain'
import { subscriptionList } from './subscription-list.ts'

/** What was written down on the way to a world. */
export interface Written {
  readonly audit: readonly AuditRecord[]
  readonly mailbox: readonly MailMessage[]
}

/** Every section of a view; move plans are asked for one by one. */
export const viewSections = [
  'state',
  'invoices',
  'licenses',
  'service',
  'tasks',
  'licenseInvoices',
  'subscriptions',
  'clock',
  'usage',
  'audit',
  'mailbox',
  'progress',
  'history',
] as const
export type ViewSection = (typeof viewSections)[number]

/** Readable JSON by section: state, invoices, licenses, audit… */
export type View = Readonly<Record<string, unknown>>

/** What readers see of a world, with what was written down on the way to it; only the sections that are wanted. */
export function viewOf(
  world: World,
  written: Written,
  sections: readonly ViewSection[] = viewSections,
): View {
  return Object.fromEntries(sections.map((section) => [section, readings[section](world, written)]))
}

/** Whether audit and mail are looked at, which grow with the log. */
export function needsWritten(sections: readonly ViewSection[] = viewSections): boolean {
  return sections.some((section) => ['audit', 'mailbox', 'history'].includes(section))
}

const readings = {
  state: stateOf,
  invoices: (world) => byCustomer(world, ({ invoices }) => invoices.rows()),
  licenses: (world) =>
    byCustomer(world, (customer) =>
      Object.fromEntries(poolsOf(customer).map((pool) => [pool.sku, pool])),
    ),
  service: (world) =>
    byCustomer(world, (customer) => {
      const { users, total } = serviceOf(customer, world.now)
      return { users: Object.fromEntries(users.map((user) => [user.user, user])), total }
    }),
  tasks: (world) => byCustomer(world, (customer) => tasksOf(customer, world.now)),
  licenseInvoices: (world) => byCustomer(world, (customer) => customer.licenseInvoices.rows()),
  subscriptions: (world) =>
    byCustomer(world, ({ subscriptions, azureSubscriptions, plans }) =>
      subscriptionList({
        subscriptions: subscriptions.rows(),
        azureSubscriptions: azureSubscriptions.rows(),
        plans: plans.rows(),
      }),
    ),
  clock: ({ startedAt, now, advancing, running }) => ({ startedAt, now, advancing, running }),
  usage: (world) => byCustomer(world, (customer) => usageLedger(customer, world.now)),
  audit: (_, { audit }) => audit,
  mailbox: (_, { mailbox }) => mailbox,
  progress: progressIn,
  history: (world, { audit }) => {
    const ofCustomers = Map.groupBy(audit, ({ customer }) => customer)
    const ofPartners = Map.groupBy(ofCustomers.get(null) ?? [], ({ partner }) => partner)
    const partners = world.partners.entries().map(([id]) => [id, ofPartners.get(id) ?? []])
    return {
      ...Object.fromEntries(partners),
      ...byCustomer(world, ({ id }) => ofCustomers.get(id) ?? []),
    }
  },
} as const satisfies Readonly<Record<ViewSection, (world: World, written: Written) => unknown>>

function byCustomer(world: World, read: (customer: Customer) => unknown) {
  return Object.fromEntries(
    world.customers.entries().map(([id, customer]) => [id, toReadable(read(customer))]),
  )
}

function progressIn(world: World) {
  const transitions = world.customers.rows().flatMap((customer) => customer.transitions.entries())
  return Object.fromEntries(
    transitions.map(([id, transition]) => [
      id,
      Object.fromEntries(progressViews.map((view) => [view, progressOf(transition, view)])),
    ]),
  )
}

/** The world as JSON, without what is kept beside the files. */
export function stateOf(world: World): unknown {
  const { related: _, agenda: __, agendaKeys: ___, ...state } = world
  return toReadable(state)
}
