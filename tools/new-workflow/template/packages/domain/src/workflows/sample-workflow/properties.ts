import fc from 'fast-check'
import { instant } from '../../kernel/calendar.ts'
import { firstBroken } from '../../kernel/decision.ts'
import { invariant } from '../../kernel/invariant.ts'
import { property, type AnyProperty } from '../../testing/index.ts'
import type { StartFacts } from './facts.ts'
import { startRules } from './rules.ts'

const anyFacts: fc.Arbitrary<StartFacts> = fc.record({
  relationshipIsActive: fc.boolean(),
  regionIsShared: fc.boolean(),
  regions: fc.constant({}),
  partnerAgreementIsSigned: fc.boolean(),
  resellerAgreementIsSigned: fc.boolean(),
  resellersWithoutAgreement: fc.constant([]),
  finalityAccepted: fc.constant(false),
})

export const sampleWorkflowProperties: readonly AnyProperty[] = [
  property({
    name: 'without a confirmation it is refused, whatever else is true',
    source: 'sample-workflow#what-must-be-true',
    given: anyFacts,
    holds: (facts) => {
      const broken = firstBroken(startRules, facts, instant('2020-03-02'))
      invariant(broken !== undefined, 'it is refused')
    },
  }),
]
