import fc from 'fast-check'
import { expect, test } from 'vitest'
import { given, walk } from '../index.ts'
import { transferWalk, transferWalkFacts } from './transfer-walk.ts'

test('whatever comes in the way of a transfer, every truth holds after every event', () => {
  const met = new Set<string>()
  const start = given(transferWalkFacts, '2020-03-23T09:00:00Z')
  fc.assert(
    fc.property(transferWalk(40), (steps) => {
      for (const one of walk(start, steps).met) met.add(one)
    }),
    { numRuns: 80, seed: 20200320 },
  )
  const goals = [
    'SubscriptionTransferred',
    'SubscriptionTransferCompleted',
    'SubscriptionTransferRejected',
    'SubscriptionTransferWithdrawn',
    'SubscriptionTransferExpired',
    'TransferLineFailed',
    'UsageInvoiced',
    'LicenseInvoiced',
    'already-in-transfer',
    'not-transferable',
    'subscription-transferred',
    'transfer-not-active',
  ]
  expect(goals.filter((goal) => !met.has(goal))).toEqual([])
})
