import fc from 'fast-check'
import type { WorldFactsInput } from '../../founding/index.ts'
import type { MemoryWorkspace } from '../../engine/execute.ts'
import { given, type Told } from '../builders.ts'

/** A direct bill partner that has to leave, a provider, a reseller and another direct bill partner that may stay. */
export const leavingFacts: WorldFactsInput = {
  partners: {
    contoso: { kind: 'direct-bill', country: 'FR', identified: '2018-09-01', anniversaryDay: 7 },
    fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['wingtip'] },
    tailspin: { kind: 'direct-bill', country: 'DE' },
    wingtip: { kind: 'indirect-provider', country: 'FR' },
  },
  customers: { adatum: { country: 'FR' } },
} as WorldFactsInput

export const identify = (partner: string): Told => [
  'microsoft/system',
  { type: 'IdentifyForOffboarding', partner },
]

export const enroll = (partner = 'contoso', role = 'global-admin'): Told => [
  `${partner}/${role}`,
  {
    type: 'EnrollAsIndirectReseller',
    partner,
    firstName: 'Ada',
    lastName: 'Toom',
    email: `ada@${partner}.example`,
  },
]

export const updateProfile = (fields: object, partner = 'contoso'): Told => [
  `${partner}/global-admin`,
  { type: 'UpdatePartnerProfile', partner, ...fields },
]

export const acceptAgreement = (partner = 'contoso', finalityAccepted = true): Told => [
  `${partner}/global-admin`,
  { type: 'AcceptResellerAgreement', partner, finalityAccepted },
]

/** An enrolment at some moment of some world, and the market that counts its working days. */
export interface EnrollmentCase {
  readonly seed: number
  readonly country: string
  readonly clock: string
}

export const enrollmentCase: fc.Arbitrary<EnrollmentCase> = fc.record({
  seed: fc.nat({ max: 9999 }),
  country: fc.constantFrom('FR', 'DE', 'US', 'JP', 'AE', 'IS'),
  clock: fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 86_399 }))
    .map(([days, seconds]) =>
      new Date(Date.UTC(2018, 8, 1 + days, 0, 0, seconds)).toISOString().slice(0, 19).concat('Z'),
    ),
})

/** The world of a case in which contoso has to leave. */
export function leavingWorld({ seed, country, clock }: EnrollmentCase): MemoryWorkspace {
  const contoso = { kind: 'direct-bill', country, identified: '2018-09-01' } as const
  return given({ partners: { contoso }, customers: {} }, clock, {}, seed)
}
