import fc from 'fast-check'
import { expect, test } from 'vitest'
import { given, walk, walkCase, walkFacts } from './index.ts'

test('whatever is asked in whatever order, every truth holds after every event', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(walkCase(60), ({ clock, steps }) => {
      for (const one of walk(given(walkFacts, clock), steps).met) met.add(one)
    }),
    { numRuns: 300, seed: 20200302 },
  )
  const goals = [
    'AzurePlanTransitionCompleted',
    'TransitionStepFailed',
    'FaultTriggered',
    'UsageInvoiced',
    'LicenseInvoiced',
    'transition-already-running',
    'azure-plan-replaces-0145p',
    'customer-agreement-missing',
    'transition-required',
    'LicensesChanged',
    'LossAnnounced',
    'SubscriptionDeleted',
    'UserDataDeleted',
    'SourceSubscriptionCancelled',
    'loss-not-accepted',
    'licenses-exhausted',
    'CartCheckedOut',
    'SubscriptionProvisioned',
    'SubscriptionRenewed',
    'SeatsChanged',
    'add-on-needs-base',
    'cart-already-checked-out',
    'BillingOwnershipTransferred',
    'BillingOwnershipRequested',
    'CloudAgreementAttested',
    'cloud-agreement-withdrawn',
    'deletion-needs-suspended-azure',
    'ResellerEnrollmentApproved',
    'ResellerAgreementAccepted',
    'enrollment-not-approved',
    'not-marked-for-offboarding',
  ]
  expect(goals.filter((goal) => !met.has(goal))).toEqual([])
})
