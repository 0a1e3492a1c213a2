import {
  auditOf,
  mailOf,
  progressOf,
  progressViews,
  toReadable,
  usageLedger,
  type AuditRecord,
  type MailMessage,
  type RecordedEvent,
  type World,
} from '@understudy/domain'
import { subscriptionList } from './subscription-list.ts'
import type { View } from './target.ts'

/** What readers see of a world, with what was written down on the way to it. */
export function viewOf(
  world: World,
  audit: readonly AuditRecord[],
  mailbox: readonly MailMessage[],
): View {
  const { agenda: _, agendaKeys: __, ...state } = world
  const customers = world.customers.entries()
  const byCustomer = <Reading>(read: (customer: (typeof customers)[number][1]) => Reading) =>
    Object.fromEntries(customers.map(([id, customer]) => [id, toReadable(read(customer))]))
  return {
    state: toReadable(state),
    invoices: byCustomer(({ invoices }) => invoices.rows()),
    subscriptions: byCustomer(subscriptionList),
    clock: { startedAt: world.startedAt, now: world.now, advancing: world.advancing },
    usage: byCustomer((customer) => usageLedger(customer, world.now)),
    audit,
    mailbox,
    progress: Object.fromEntries(
      customers.flatMap(([, customer]) =>
        customer.transitions
          .entries()
          .map(([id, transition]) => [
            id,
            Object.fromEntries(progressViews.map((view) => [view, progressOf(transition, view)])),
          ]),
      ),
    ),
    history: byCustomer(({ id }) => audit.filter(({ customer }) => customer === id)),
  }
}

/** Audit records and mail of one event. */
export function notesOf(before: World, recorded: RecordedEvent, after: World) {
  return { audit: auditOf(before, recorded, after), mail: mailOf(before, recorded, after) }
}
