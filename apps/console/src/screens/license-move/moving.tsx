import { useSearchParams } from '@solidjs/router'
import type { SubscriptionPlan } from '@understudy/domain'
import { createSignal } from 'solid-js'
import { createReading, type Reading } from '../../cache/reading.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import type { Plan } from './plan.ts'
import { asked, choicesFrom, choicesText, offersOf } from './choices.ts'
import type { Ordered } from './order.ts'

/** One customer's move as it is being planned: what was chosen, in the address; what is ordered, on this screen. */
export interface Moving {
  readonly plan: Reading<Plan>
  readonly choose: (subscription: string, way: string) => void
  readonly isGivenUp: (subscription: string) => boolean
  /** Planned for a day already. */
  readonly isScheduled: (subscription: string) => boolean
  /** The planned day; empty when each subscription has its own. */
  readonly on: () => string
  readonly planOn: (day: string) => void
  readonly ordered: (plan: SubscriptionPlan) => Ordered
  readonly order: (subscription: string, change: Partial<Ordered>) => void
}

export function createMoving(
  parties: () => {
    readonly partner: string | undefined
    readonly customer: CustomerFile
  },
): Moving {
  const rehearsal = useRehearsal()
  const [search, setSearch] = useSearchParams<{ choose?: string; on?: string }>()
  const [orders, setOrders] = createSignal<Readonly<Record<string, Partial<Ordered>>>>({})
  const choices = () => choicesFrom(one(search.choose))
  const on = () => one(search.on) ?? ''
  const plan = createReading(() => {
    const { partner, customer } = parties()
    if (partner === undefined) return undefined
    const { seats, without } = ordersAsked(orders())
    const wishes = {
      partner,
      choose: asked(choices()),
      seats,
      without: [...without, ...scheduledOf(customer)],
      ...(on() === '' ? {} : { on: on() }),
    }
    return rehearsal.asking.ofCustomer(
      'move-plan',
      customer.id,
      (at) => rehearsal.api.movePlan(rehearsal.id, customer.id, { ...wishes, ...at }),
      wishes,
    )
  })
  return {
    plan,
    choose: (subscription, way) =>
      setSearch(
        { choose: choicesText({ ...choices(), [subscription]: offersOf(way) }) },
        { replace: true, scroll: false },
      ),
    isGivenUp: (subscription) => choices()[subscription]?.length === 0,
    isScheduled: (subscription) => scheduledOf(parties().customer).includes(subscription),
    on,
    planOn: (day) =>
      setSearch({ on: day === '' ? undefined : day }, { replace: true, scroll: false }),
    ordered: ({ subscription, quantity }) => ({
      isIncluded: true,
      quantity,
      billingCycle: 'monthly',
      ...orders()[subscription],
    }),
    order: (subscription, change) =>
      setOrders((known) => ({ ...known, [subscription]: { ...known[subscription], ...change } })),
  }
}

function scheduledOf({ scheduledMoves }: CustomerFile): string[] {
  return Object.values(scheduledMoves).flatMap(({ lines }) => lines.map(({ source }) => source))
}

/** As the API asks for them: other numbers of licences, and what is left out. */
function ordersAsked(orders: Readonly<Record<string, Partial<Ordered>>>) {
  const entries = Object.entries(orders)
  return {
    seats: entries.flatMap(([id, { quantity }]) =>
      quantity === undefined ? [] : [`${id}:${quantity}`],
    ),
    without: entries.filter(([, { isIncluded }]) => isIncluded === false).map(([id]) => id),
  }
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
