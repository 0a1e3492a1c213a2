import type { Instant } from '../kernel/calendar.ts'
import { invariant } from '../kernel/invariant.ts'
import { userId, type CustomerId, type UserId } from '../model/ids.ts'
import { titled } from '../kernel/titled.ts'
import { unnamed } from '../model/tenant/user.ts'
import type { LicensesChanged, UserCreated } from '../model/tenant/user-events.ts'
import type { CustomerFacts } from './facts.ts'
import { staffId } from './staff.ts'

type PersonFacts = NonNullable<CustomerFacts['users'][UserId]>
type Person = PersonFacts & { readonly user: UserId }

/** Everybody of a customer, the named ones and the numbered ones. */
export function createdTold(customer: CustomerId, facts: CustomerFacts): UserCreated[] {
  return peopleOf(facts).map(({ user, name }) => ({
    type: 'UserCreated',
    customer,
    user,
    name: name ?? titled(user),
    ...unnamed,
    principalName: `${user}@${facts.domain ?? `${customer}.example`}`.toLowerCase(),
    usageLocation: facts.country,
    password: null,
  }))
}

/**
 * Their licences, in the order in which they stand in the queues, so that nobody is first served and then pushed
 * back by somebody told of later; neighbours who are alike are told of at once.
 */
export function licensesTold(
  customer: CustomerId,
  facts: CustomerFacts,
  clock: Instant,
): LicensesChanged[] {
  const queue = peopleOf(facts)
    .filter(({ licenses }) => licenses.length > 0)
    .map((person) => ({ ...person, since: person.since ?? clock }))
    .sort((a, b) => compared([a.since, a.user], [b.since, b.user]))
  const told: { readonly alike: string; readonly event: LicensesChanged }[] = []
  for (const { user, licenses, since } of queue) {
    const alike = JSON.stringify([licenses, since])
    const last = told.at(-1)
    if (last?.alike === alike) {
      last.event.users.push(user)
      continue
    }
    const add = licenses.map((one) => (typeof one === 'string' ? { sku: one, without: [] } : one))
    const event = { customer, users: [user], add, remove: [], since }
    told.push({ alike, event: { type: 'LicensesChanged', ...event } })
  }
  return told.map(({ event }) => event)
}

function peopleOf({ users, staff }: CustomerFacts): Person[] {
  const named = Object.entries(users).map(([id, person]) => personOf(id, person))
  const numbered = Object.entries(staff).flatMap(([prefix, { count, ...same }]) =>
    Array.from({ length: count }, (_, index) => personOf(staffId(prefix, index + 1), same)),
  )
  return [...named, ...numbered]
}

function personOf(id: string, person: PersonFacts | undefined): Person {
  invariant(person, 'a key of a record has a value')
  return { ...person, user: userId(id) }
}

function compared(a: readonly [Instant, UserId], b: readonly [Instant, UserId]): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1
  return a[1] < b[1] ? -1 : 1
}
