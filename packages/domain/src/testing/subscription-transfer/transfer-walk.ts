import type fc from 'fast-check'
import type { WorldFactsInput } from '../../founding/index.ts'
import { walkFacts } from '../walk-case.ts'
import { walkSteps, type WalkStep } from '../walk.ts'

/** Walks in which a transfer is the commonest thing, among what comes in its way. */
export const transferWalk = (lengthMax: number): fc.Arbitrary<readonly WalkStep[]> =>
  walkSteps(lengthMax, {
    advance: 6,
    requestTransfer: 8,
    acceptTransfer: 6,
    rejectTransfer: 1,
    withdrawTransfer: 1,
    armFault: 4,
    healFaults: 1,
    startTransition: 2,
    orderLicenses: 1,
    suspendSubscription: 2,
    reactivateSubscription: 2,
    setSeats: 2,
    removeRelationship: 1,
    signAgreement: 1,
  })

/** The walks' world, and in it a partner of both kinds with what it sold. */
export const transferWalkFacts: WorldFactsInput = {
  partners: {
    ...walkFacts.partners,
    northwind: {
      kind: 'direct-bill',
      country: 'FR',
      enrolled: '2019-06-03',
      providers: ['contoso'],
    },
  },
  customers: {
    adatum: {
      country: 'FR',
      agreement: { signed: '2019-11-20' },
      relationships: { contoso: {}, northwind: { since: '2018-01-10' } },
      subscriptions: {
        leaving: { offer: 'MS-AZR-0145P', partner: 'northwind', purchased: '2019-06-01' },
        mailboxes: licenses('northwind', { quantity: 7, billing: 'annual' }),
        office: licenses('contoso', { quantity: 20 }),
      },
      users: { ada: { licenses: ['ENTERPRISEPACK'] } },
    },
  },
} as WorldFactsInput

function licenses(partner: string, more: object) {
  const offer = '796b6b5f-613c-4e24-a17c-eba730d49c02'
  return { offer, partner, purchased: '2019-06-01', ...more }
}
