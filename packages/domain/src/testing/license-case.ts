import fc from 'fast-check'
import type { WorldFactsInput } from '../founding/index.ts'
import { licenseKinds, licenseOffers, licenseSkus, type LicenseKind } from './license-steps.ts'
import { tenant } from './tenant.ts'

/** Any seats, assignments, offers and days, and what is tried with them. */
export interface LicenseCase {
  readonly subscriptions: readonly SubscriptionCase[]
  readonly users: readonly UserCase[]
  readonly steps: readonly LicenseStep[]
  readonly warnsOnly: boolean
}

interface SubscriptionCase {
  readonly offer: (typeof licenseOffers)[number]
  readonly seats: number
  /** Days until the term ends. */
  readonly endsIn: number
  readonly renews: boolean
  readonly inCsp: boolean
  readonly suspended: boolean
}

interface UserCase {
  readonly skus: readonly string[]
  /** Which of three days the licences were assigned on. */
  readonly day: 1 | 2 | 3
}

export interface LicenseStep {
  readonly kind: LicenseKind | 'advance'
  readonly pick: readonly [number, number, number]
}

const subscription: fc.Arbitrary<SubscriptionCase> = fc.record({
  offer: fc.constantFrom(...licenseOffers),
  seats: fc.integer({ min: 1, max: 6 }),
  endsIn: fc.integer({ min: 1, max: 90 }),
  renews: fc.boolean(),
  inCsp: fc.boolean(),
  suspended: fc.nat({ max: 9 }).map((drawn) => drawn === 0),
})

const user: fc.Arbitrary<UserCase> = fc.record({
  skus: fc.subarray([...licenseSkus], { maxLength: 2 }),
  day: fc.constantFrom(1, 2, 3),
})

const number = fc.nat({ max: 97 })
const kinds = Object.entries({ advance: 9, ...licenseKinds }).map(([kind, weight]) => ({
  weight,
  arbitrary: fc.constant(kind as LicenseStep['kind']),
}))

export const licenseCase = (stepsMax: number): fc.Arbitrary<LicenseCase> =>
  fc.record({
    subscriptions: fc.array(subscription, { minLength: 1, maxLength: 5 }),
    users: fc.array(user, { minLength: 1, maxLength: 6 }),
    steps: fc.array(
      fc.record({ kind: fc.oneof(...kinds), pick: fc.tuple(number, number, number) }),
      { maxLength: stepsMax, size: 'max' },
    ),
    warnsOnly: fc.boolean(),
  })

/** The world of a case on 2 March 2020; the partner is contoso, the customer adatum, its users are user-1 …. */
export function licenseWorld({ subscriptions, users }: LicenseCase): WorldFactsInput {
  const held = subscriptions.map(({ offer, seats, endsIn, renews, inCsp, suspended }, index) => [
    `sub-${index + 1}`,
    {
      offer,
      quantity: seats,
      purchased: '2019-01-01',
      ends: new Date(Date.UTC(2020, 2, 2 + endsIn)).toISOString().slice(0, 10),
      renews,
      ...(inCsp ? { partner: 'contoso' } : { channel: 'web-direct' }),
      ...(inCsp && suspended ? { status: 'suspended', suspended: '2020-02-10' } : {}),
    },
  ])
  const people = users.map(({ skus, day }, index) => [
    `user-${index + 1}`,
    { licenses: skus, since: `2020-01-0${day}` },
  ])
  return tenant({
    subscriptions: Object.fromEntries(held),
    users: Object.fromEntries(people),
  })
}
