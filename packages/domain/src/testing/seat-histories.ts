import fc from 'fast-check'
import type { MemoryWorkspace } from '../engine/execute.ts'
import { invariant } from '../kernel/invariant.ts'
import { given, when, type Told } from './builders.ts'
import { byAgent, trading } from './cases.ts'
import { adatum, advance } from './transitions.ts'
import { asLicense } from '../model/subscriptions/commerce-subscription.ts'

/** What becomes of one licence subscription: how it is paid, and its changes one after the other. */
export interface SeatHistory {
  readonly offer: string
  readonly billingCycle: 'monthly' | 'annual'
  readonly seats: number
  readonly steps: readonly SeatStep[]
}

/** After so many minutes: another number of licences, or, with none, suspended and active again. */
export interface SeatStep {
  readonly minutes: number
  readonly seats: number | null
}

/** Offers by list price; the first is so cheap that a day rounded up would give back more than was paid. */
const offers = [
  'd903a2db-bf6f-4434-83f1-21ba44017813',
  '195416c1-3447-423a-b37b-ee59a99a19c4',
  '796b6b5f-613c-4e24-a17c-eba730d49c02',
]

export const seatHistory: fc.Arbitrary<SeatHistory> = fc.record({
  offer: fc.constantFrom(...offers),
  billingCycle: fc.constantFrom('monthly', 'annual'),
  seats: fc.integer({ min: 1, max: 300 }),
  steps: fc.array(
    fc.record({
      minutes: fc.integer({ min: 10, max: 70 * 1440 }),
      seats: fc.option(fc.integer({ min: 1, max: 300 })),
    }),
    { maxLength: 8 },
  ),
})

/** Bought on the first day, changed as told, suspended in the end, and every invoice issued. */
export function livedSeats({ offer, billingCycle, seats, steps }: SeatHistory): {
  readonly after: MemoryWorkspace
  readonly told: readonly Told[]
} {
  const told: Told[] = []
  let after = given(trading())
  const tell = (one: Told) => {
    told.push(one)
    const step = when(after, one)
    invariant(step.last?.accepted, `${JSON.stringify(one)} is accepted`)
    after = step.after
  }
  tell(
    byAgent('PlaceOrder', 'northwind', {
      subscription: 'sub-1',
      offer,
      billingCycle,
      quantity: seats,
    }),
  )
  const held = () => {
    const subscription = asLicense(adatum(after).subscriptions.rows()[0])
    invariant(subscription, 'the licences were bought')
    return subscription
  }
  for (const step of steps) {
    tell(advance(`${step.minutes}m`))
    const { version, status, quantity } = held()
    if (status === 'suspended') tell(change(version, { status: 'active' }))
    else if (step.seats === null) tell(change(version, { status: 'suspended' }))
    else if (step.seats !== quantity) tell(change(version, { quantity: step.seats }))
  }
  tell(advance('10m'))
  const { version, status } = held()
  if (status === 'active') tell(change(version, { status: 'suspended' }))
  tell(advance('40d'))
  return { after, told }
}

function change(version: number, fields: object): Told {
  return byAgent('UpdateSubscription', 'northwind', { subscription: 'sub-1', version, ...fields })
}
