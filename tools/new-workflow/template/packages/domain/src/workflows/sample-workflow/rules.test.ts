import { expect, test } from 'vitest'
import { instant } from '../../kernel/calendar.ts'
import { firstBroken } from '../../kernel/decision.ts'
import type { StartFacts } from './facts.ts'
import { startRules } from './rules.ts'

const ready: StartFacts = {
  relationshipIsActive: true,
  regionIsShared: true,
  regions: {},
  partnerAgreementIsSigned: true,
  resellerAgreementIsSigned: true,
  resellersWithoutAgreement: [],
  finalityAccepted: true,
}

test.each<[string, Partial<StartFacts>, string | undefined]>([
  ['a start that has everything is accepted', {}, undefined],
  [
    'a start without a relationship is refused first',
    { relationshipIsActive: false, finalityAccepted: false },
    'reseller-relationship-missing',
  ],
  [
    'a start without a confirmation is refused',
    { finalityAccepted: false },
    'sample-workflow-is-final',
  ],
])('%s', (_, missing, code) => {
  const broken = firstBroken(startRules, { ...ready, ...missing }, instant('2020-03-02'))
  expect(broken?.code).toBe(code)
})
