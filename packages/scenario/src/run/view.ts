import {
  progressOf,
  progressViews,
  toReadable,
  usageLedger,
  type AuditRecord,
  type MailMessage,
  type World,
} from '@understudy/domain'
import { subscriptionList } from './subscription-list.ts'
import type { View } from './target.ts'

/** What readers see of a world, with what was written down on the way to it. */
export function viewOf(
  world: World,
  {
    audit,
    mailbox,
  }: { readonly audit: readonly AuditRecord[]; readonly mailbox: readonly MailMessage[] },
): View {
  const customers = world.customers.entries()
  const byCustomer = <Reading>(read: (customer: (typeof customers)[number][1]) => Reading) =>
    Object.fromEntries(customers.map(([id, customer]) => [id, toReadable(read(customer))]))
  return {
    state: stateOf(world),
    invoices: byCustomer(({ invoices }) => invoices.rows()),
    subscriptions: byCustomer(({ subscriptions, azureSubscriptions, plans }) =>
      subscriptionList({
        subscriptions: subscriptions.rows(),
        azureSubscriptions: azureSubscriptions.rows(),
        plans: plans.rows(),
      }),
    ),
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

/** The world as JSON, without the executor's own agenda. */
export function stateOf(world: World): unknown {
  const { agenda: _, agendaKeys: __, ...state } = world
  return toReadable(state)
}
