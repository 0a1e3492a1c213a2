import {
  asSold,
  dayOf,
  partnerId,
  partnerInvoices,
  serviceOf,
  type CalendarDate,
  type Customer,
  type MemoryWorkspace,
  type World,
} from '@understudy/domain'
import { self } from '../answers.ts'
import { ordered } from './ordered.ts'

/** How many months are played on. */
export const yearMonths = 12

/** What of a portfolio can be counted on one day. */
export interface Holdings {
  readonly legacyAzure: number
  readonly underPlan: number
  /** Seats of licences that are active. */
  readonly seats: number
  readonly users: number
  /** People who are without something that is assigned to them. */
  readonly usersWithout: number
  readonly servicesLost: number
}

type Invoice = ReturnType<typeof partnerInvoices.of>[number]

/** The year after a plan, as it would go if nobody did anything else. */
export interface YearAfter {
  readonly until: CalendarDate
  readonly before: Holdings
  readonly after: Holdings
  /** From the day of the files on, in order. */
  readonly invoices: readonly Invoice[]
}

/** Plays a fork on, month by month, so that others have their turn. */
export function* yearAfter(
  begun: World,
  played: MemoryWorkspace,
): Generator<void, YearAfter, void> {
  let fork = played
  for (let month = 0; month < yearMonths; month += 1) {
    fork = ordered(fork, { type: 'AdvanceClock', by: 'P1M' })
    yield
  }
  const { world } = fork
  return {
    until: dayOf(world.now),
    before: holdingsIn(begun),
    after: holdingsIn(world),
    invoices: partnerInvoices.of(world, { partner: partnerId(self) }),
  }
}

function holdingsIn(world: World): Holdings {
  const each = world.customers.rows().map((customer) => holdingsOf(customer, world))
  const sum = (of: (one: Holdings) => number) => each.reduce((all, one) => all + of(one), 0)
  return {
    legacyAzure: sum((one) => one.legacyAzure),
    underPlan: sum((one) => one.underPlan),
    seats: sum((one) => one.seats),
    users: sum((one) => one.users),
    usersWithout: sum((one) => one.usersWithout),
    servicesLost: sum((one) => one.servicesLost),
  }
}

function holdingsOf(customer: Customer, { now }: World): Holdings {
  const azure = customer.azureSubscriptions.rows()
  const sold = customer.subscriptions.rows().flatMap((one) => asSold(one) ?? [])
  const { total } = serviceOf(customer, now)
  return {
    legacyAzure: azure.filter(({ plan }) => plan === null).length,
    underPlan: azure.filter(({ plan }) => plan !== null).length,
    seats: sold.reduce(
      (all, one) =>
        one.kind === 'csp-license' && one.status === 'active' ? all + one.quantity : all,
      0,
    ),
    users: customer.users.rows().length,
    usersWithout: total.usersMissing,
    servicesLost: total.servicesLost,
  }
}
