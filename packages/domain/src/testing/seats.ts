import fc from 'fast-check'
import { offer as offerOf } from '../catalog/index.ts'
import { execute, type MemoryWorkspace } from '../engine/execute.ts'
import { invariant } from '../kernel/invariant.ts'
import { subscriptionId } from '../model/ids.ts'
import { asLicense } from '../model/subscriptions/commerce-subscription.ts'
import type { License } from '../model/subscriptions/license.ts'
import type { Outcome } from '../engine/perform.ts'
import { envelope, given, type Told } from './builders.ts'
import { license, shop, sold, update } from './shop.ts'
import { adatum } from './transitions.ts'

/** People with a licence each, and numbers of licences asked for, one after the other. */
export interface SeatsCase {
  readonly offer: 'e3' | 'business'
  readonly users: number
  readonly asked: readonly Asked[]
}

interface Asked {
  readonly quantity: number
  /** Whether the command names everybody. */
  readonly names: boolean
}

export const seatsCase: fc.Arbitrary<SeatsCase> = fc.record({
  offer: fc.constantFrom('e3', 'business'),
  users: fc.nat({ max: 12 }),
  asked: fc.array(
    fc.record({
      quantity: fc.oneof(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 280, max: 320 })),
      names: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
})

export function seatsWorld({ offer, users }: SeatsCase) {
  const licenses = [offerOf(sold[offer])?.skuPartNumber]
  return shop({
    subscriptions: { seats: license(sold[offer], { quantity: 20 }) },
    ...(users > 0 ? { staff: { staff: { count: users, licenses } } } : {}),
  })
}

/** One change of seats: what was there, what was asked, and what came of it. */
export interface SeatsAsked {
  readonly told: Told
  readonly asked: Asked
  readonly before: number
  readonly outcome: Outcome
}

/** Asks from the version that there is, so that nothing but the number decides. */
export function seatsPlayed(drawn: SeatsCase): {
  readonly at: MemoryWorkspace
  readonly all: readonly SeatsAsked[]
} {
  const lossAccepted = Array.from(
    { length: drawn.users },
    (_, index) => `staff-${String(index + 1).padStart(3, '0')}`,
  )
  let at = given(seatsWorld(drawn))
  const all = drawn.asked.map((asked, index): SeatsAsked => {
    const { version, quantity: before } = seatsOf(at)
    const fields = { subscription: 'seats', version, quantity: asked.quantity }
    const told = update({ ...fields, ...(asked.names ? { lossAccepted } : {}) })
    const { after, outcome } = execute(at, envelope(told, `seats-${index}`))
    at = after
    return { told, asked, before, outcome }
  })
  return { at, all }
}

export function seatsOf(at: MemoryWorkspace): License {
  const held = asLicense(adatum(at).subscriptions.get(subscriptionId('seats')))
  invariant(held, 'the world has the subscription')
  return held
}
