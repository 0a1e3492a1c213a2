import fc from 'fast-check'
import type { WorldFactsInput } from '../founding/index.ts'
import { minus, plus, type Instant } from '../kernel/calendar.ts'
import { roles, type Role } from '../model/parties/actor.ts'
import type { Told } from './builders.ts'

const sellers = ['contoso', 'northwind'] as const
export const resellers = ['fabrikam', 'tailspin', 'wingtip'] as const

/** The smallest world in which everything can be sold: a provider, its resellers, a direct bill partner, a customer. */
export function trading(customer: object = {}): WorldFactsInput {
  const reseller = { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] }
  return {
    partners: {
      contoso: { kind: 'indirect-provider', country: 'DE' },
      northwind: { kind: 'direct-bill', country: 'FR' },
      ...Object.fromEntries(resellers.map((id) => [id, reseller])),
    },
    customers: {
      adatum: {
        country: 'FR',
        relationships: { contoso: {}, northwind: {} },
        agreement: { signed: '2019-12-01' },
        ...customer,
      },
    },
  } as WorldFactsInput
}

/** A text around the personal link, or without it. */
export interface EditCase {
  readonly before: string
  readonly after: string
  readonly keepsLink: boolean
}

export const editCase: fc.Arbitrary<EditCase> = fc.record({
  before: fc.string({ maxLength: 40 }),
  after: fc.string({ maxLength: 40 }),
  keepsLink: fc.boolean(),
})

/** Somebody who wants delegated admin or the relationship to end: the partner's people, the customer's, and strangers. */
export interface RemovalCase {
  readonly type: 'RemoveDelegatedAdmin' | 'RemoveResellerRelationship'
  readonly party: 'contoso' | 'adatum' | 'northwind' | 'wingtip'
  readonly role: Exclude<Role, 'system'>
}

export const removalCase: fc.Arbitrary<RemovalCase> = fc.record({
  type: fc.constantFrom<RemovalCase['type']>('RemoveDelegatedAdmin', 'RemoveResellerRelationship'),
  party: fc.constantFrom<RemovalCase['party']>('contoso', 'adatum', 'northwind', 'wingtip'),
  role: fc.constantFrom(...roles.filter((role) => role !== 'system')),
})

/** Minutes between one change of a subscription's status and the next; it runs first. */
export const pausesCase: fc.Arbitrary<readonly number[]> = fc.array(fc.nat({ max: 100_000 }), {
  minLength: 1,
  maxLength: 8,
})

/** Which partners have attested, and which of them orders. */
export interface AttestationCase {
  readonly isSigned: boolean
  readonly attesting: readonly (typeof sellers)[number][]
  readonly ordering: (typeof sellers)[number]
}

export const attestationCase: fc.Arbitrary<AttestationCase> = fc.record({
  isSigned: fc.boolean(),
  attesting: fc.subarray([...sellers]),
  ordering: fc.constantFrom(...sellers),
})

/** A moment so many minutes after the clock, written by somebody so many minutes ahead of UTC. */
export interface ZonedCase {
  readonly minutesFromNow: number
  readonly zoneMinutes: number
}

export const zonedCase: fc.Arbitrary<ZonedCase> = fc.record({
  minutesFromNow: fc.integer({ min: -2000, max: 2000 }),
  zoneMinutes: fc.integer({ min: -12 * 60, max: 14 * 60 }),
})

/** As that somebody writes it: `2020-03-03T01:00:00+13:00`. */
export function writtenIn(now: Instant, { minutesFromNow, zoneMinutes }: ZonedCase): string {
  const shift = minutesFromNow + zoneMinutes
  const there = shift < 0 ? minus(now, `PT${-shift}M`) : plus(now, `PT${shift}M`)
  const minutes = Math.abs(zoneMinutes)
  const zone = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${there.slice(0, 19)}${zoneMinutes < 0 ? '-' : '+'}${zone.join(':')}`
}

/** Partners of record named by one order after the other; null for the provider itself. */
export const purchasesCase: fc.Arbitrary<readonly ((typeof resellers)[number] | null)[]> = fc.array(
  fc.constantFrom(...resellers, null),
  { minLength: 1, maxLength: 8 },
)

/** Budgets set one after the other, each in one of the two places; null removes, in Partner Center. */
export interface BudgetSetting {
  readonly place: 'partner-center' | 'azure-portal'
  readonly euros: number | null
}

export const budgetsCase: fc.Arbitrary<readonly BudgetSetting[]> = fc.array(
  fc.oneof(
    fc.record({
      place: fc.constantFrom<BudgetSetting['place']>('partner-center', 'azure-portal'),
      euros: fc.integer({ min: 1, max: 5 }),
    }),
    fc.constant<BudgetSetting>({ place: 'partner-center', euros: null }),
  ),
  { maxLength: 10 },
)

/** Whose plans there are: contoso has three, northwind its own. */
export const ownPlans = {
  contoso: ['contoso', 'fabrikam', 'tailspin'],
  northwind: ['northwind'],
} as const
type Asking = keyof typeof ownPlans

/** One thing that a partner or the customer does about billing ownership. */
export interface OwnershipStep {
  readonly partner: Asking
  readonly plan: number
  readonly does: 'request' | 'accept' | 'withdraw'
}

export const ownershipCase: fc.Arbitrary<readonly OwnershipStep[]> = fc.array(
  fc.record({
    partner: fc.constantFrom<Asking>('contoso', 'northwind'),
    plan: fc.nat({ max: 2 }),
    does: fc.constantFrom<OwnershipStep['does']>('request', 'request', 'accept', 'withdraw'),
  }),
  { minLength: 1, maxLength: 6 },
)

/** A command of the partner's admin agent about adatum, in short. */
export function byAgent(type: Told[1]['type'], partner: string, fields: object = {}): Told {
  return [`${partner}/admin-agent`, { type, partner, customer: 'adatum', ...fields }]
}
