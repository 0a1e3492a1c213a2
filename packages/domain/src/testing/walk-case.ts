import fc from 'fast-check'
import { execute, type MemoryWorkspace } from '../engine/execute.ts'
import type { WorldFactsInput } from '../founding/index.ts'
import { invariant } from '../kernel/invariant.ts'
import { auditAgenda } from './agenda.ts'
import { auditSteps, envelope, type Told } from './builders.ts'
import { sold } from './shop.ts'
import { officeE3, officeE4, phoneSystem } from './moves.ts'
import { tell, walkSteps, type WalkStep } from './walk.ts'

/** What a walk did: every command it told, and where it ended. */
export interface Walked {
  readonly end: MemoryWorkspace
  readonly told: readonly Told[]
  /** Event types and refusal codes that came up, for goals. */
  readonly met: ReadonlySet<string>
}

/** Walks and checks every invariant after every event, and the agenda after every command; a refusal must leave the very same world. */
export function walk(start: MemoryWorkspace, steps: readonly WalkStep[]): Walked {
  const told: Told[] = []
  const met = new Set<string>()
  let here = start
  for (const step of steps) {
    const next = tell(step, here.world)
    if (next === null) continue
    told.push(next)
    const { after, outcome, steps: taken } = execute(here, envelope(next, `walk-${told.length}`))
    if (outcome.accepted) {
      auditSteps(taken)
      auditAgenda(after.world)
      for (const { recorded } of taken) met.add(recorded.event.type)
    } else {
      invariant(after.world === here.world, 'a refused command changes nothing')
      met.add(outcome.refusal.code)
    }
    here = after
  }
  return { end: here, told, met }
}

/** Two providers, a direct partner, a reseller, and customers in and out of their region. */
export const walkFacts: WorldFactsInput = {
  partners: {
    contoso: { kind: 'indirect-provider', country: 'DE', anniversaryDay: 14 },
    tailspin: { kind: 'direct-bill', country: 'FR', anniversaryDay: 31, identified: '2018-12-05' },
    fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
  },
  customers: {
    adatum: {
      country: 'FR',
      agreement: { signed: '2019-11-20' },
      relationships: { contoso: { delegatedAdmin: true }, tailspin: {} },
      subscriptions: {
        'sub-1': azure('contoso', { reseller: 'fabrikam' }),
        'sub-2': azure('contoso', { entitlement: 'azure-2' }),
        'sub-3': azure('tailspin', {}),
        office: license('contoso', { quantity: 20 }),
        enterprise: azure(undefined, { channel: 'enterprise-agreement' }),
        elsewhere: license(undefined, { renews: false, ends: '2020-06-01' }),
      },
      budgets: { contoso: '500.00 EUR' },
    },
    wingtip: {
      country: 'DE',
      relationships: { tailspin: { delegatedAdmin: true } },
      subscriptions: {
        mail: licenses(officeE3, { ends: '2020-04-20', renews: false }),
        office: licenses(officeE3, { partner: 'tailspin', quantity: 4 }),
        legacy: licenses(officeE4, { ends: '2020-03-20', channel: 'web-direct', quantity: 2 }),
        voice: licenses(phoneSystem, { partner: 'tailspin', parent: 'office' }),
      },
      users: {
        ada: { licenses: ['ENTERPRISEWITHSCAL'] },
        bo: { licenses: ['ENTERPRISEPACK', 'MCOEV'] },
        chu: { licenses: ['ENTERPRISEWITHSCAL'], since: '2019-09-01' },
        dee: { licenses: ['ENTERPRISEWITHSCAL'], since: '2019-10-01' },
      },
      staff: { clerk: { count: 6, licenses: ['ENTERPRISEPACK'] } },
    },
  },
} as WorldFactsInput

function licenses(offer: string, more: object) {
  return { offer, purchased: '2019-06-01', quantity: 3, ...more }
}

function azure(partner: string | undefined, more: object) {
  const usage = { meter: 'cceae6f5-49e9-55b3-9baf-4ca3a945619c', unitsPerHour: '2' }
  const seller = partner ? { partner } : {}
  return { offer: 'MS-AZR-0145P', ...seller, purchased: '2019-06-01', usage, ...more }
}

function license(partner: string | undefined, more: object) {
  return { offer: sold.e3, ...(partner ? { partner } : {}), purchased: '2019-06-01', ...more }
}

export interface WalkCase {
  readonly clock: string
  readonly steps: readonly WalkStep[]
}

/** Walks of up to this many steps that begin on either side of the dates on which rules change. */
export const walkCase = (lengthMax: number): fc.Arbitrary<WalkCase> =>
  fc.record({
    clock: fc.constantFrom('2020-03-02T09:00:00Z', '2020-01-20T08:00:00Z', '2019-10-25T10:00:00Z'),
    steps: walkSteps(lengthMax),
  })
