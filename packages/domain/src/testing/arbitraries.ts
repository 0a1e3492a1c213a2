import fc from 'fast-check'
import { meters } from '../catalog/index.ts'
import type { WorldFactsInput } from '../founding/index.ts'
import { faultKinds } from '../model/fault.ts'
import { failpoints } from '../workflows/failpoints.ts'
import type { Told } from './builders.ts'

/** A customer that may be moved: who bills it, whose records it is on, and what it runs. */
export interface TransitionCase {
  readonly model: 'direct-bill' | 'indirect-provider'
  /** Reseller index of each 0145P subscription; -1 for none named. */
  readonly records: readonly number[]
  readonly unitsPerHour: readonly number[]
  readonly transferredIn: readonly boolean[]
  readonly licenses: number
  readonly budget: boolean
}

const subscriptionsMax = 8
const resellersMax = 5

/** A provider whose two subscriptions have two partners of record. */
export const twoRecords: TransitionCase = {
  model: 'indirect-provider',
  records: [0, 1],
  unitsPerHour: [2, 3],
  transferredIn: [false, true],
  licenses: 1,
  budget: true,
}

/** Accepted by construction: every drawn case can start its transition. */
export const transitionCase: fc.Arbitrary<TransitionCase> = fc
  .record({
    model: fc.constantFrom('direct-bill', 'indirect-provider'),
    subscriptions: fc.array(
      fc.record({
        record: fc.integer({ min: -1, max: resellersMax - 1 }),
        units: fc.integer({ min: 0, max: 40 }),
        transferred: fc.boolean(),
      }),
      { minLength: 1, maxLength: subscriptionsMax },
    ),
    licenses: fc.integer({ min: 0, max: 3 }),
    budget: fc.boolean(),
  })
  .map(({ model, subscriptions, licenses, budget }) => ({
    model,
    licenses,
    budget,
    records: subscriptions.map(({ record }) => (model === 'direct-bill' ? -1 : record)),
    unitsPerHour: subscriptions.map(({ units }) => units),
    transferredIn: subscriptions.map(({ transferred }) => transferred),
  }))

/** The world of a case; the partner is contoso, the customer adatum, resellers are reseller-0 …. */
export function factsOf(drawn: TransitionCase): WorldFactsInput {
  const [meter] = meters()
  const resellers = [...new Set(drawn.records)].filter((record) => record >= 0).sort()
  const azure = drawn.records.map((record, index) => {
    const id = `sub-${index + 1}`
    return [
      id,
      {
        offer: 'MS-AZR-0145P',
        partner: 'contoso',
        purchased: '2019-06-15',
        ...(record >= 0 ? { reseller: `reseller-${record}` } : {}),
        ...(drawn.transferredIn[index] ? { entitlement: `azure-${index + 1}` } : {}),
        ...(meter
          ? { usage: { meter: meter.id, unitsPerHour: String(drawn.unitsPerHour[index]) } }
          : {}),
      },
    ] as const
  })
  const licenses = Array.from(
    { length: drawn.licenses },
    (_, index) =>
      [
        `licence-${index + 1}`,
        { offer: licenseOffer, partner: 'contoso', purchased: '2019-06-15', quantity: 10 + index },
      ] as const,
  )
  return {
    partners: {
      contoso: { kind: drawn.model, country: 'DE' },
      ...Object.fromEntries(
        resellers.map((record) => [
          `reseller-${record}`,
          { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
        ]),
      ),
    },
    customers: {
      adatum: {
        country: 'FR',
        agreement: { signed: '2019-12-01' },
        relationships: { contoso: {} },
        subscriptions: Object.fromEntries([...azure, ...licenses]),
        ...(drawn.budget ? { budgets: { contoso: '500.00 EUR' } } : {}),
      },
    },
  } as WorldFactsInput
}

/** Office 365 E3. */
const licenseOffer = '796b6b5f-613c-4e24-a17c-eba730d49c02'

export const startTransition: Told = [
  'contoso/admin-agent',
  {
    type: 'StartAzurePlanTransition',
    partner: 'contoso',
    customer: 'adatum',
    finalityAccepted: true,
  },
]

/** Any number of armed faults, at any failpoint, of any kind. */
export const faultPlan: fc.Arbitrary<readonly Told[]> = fc
  .array(
    fc.record({
      at: fc.constantFrom(...failpoints),
      do: fc.constantFrom(...faultKinds),
      times: fc.integer({ min: 1, max: 4 }),
      by: fc.constantFrom('30m', '2h', '5h'),
    }),
    { maxLength: 2 },
  )
  .map((faults) =>
    faults.map((fault, index): Told => [
      'microsoft/system',
      { type: 'ArmFault', fault: `fault-${index + 1}`, ...fault },
    ]),
  )
