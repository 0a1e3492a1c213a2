import { expect, test } from 'vitest'
import { partnerId } from '../../model/ids.ts'
import {
  acceptAgreement,
  advance,
  enroll,
  given,
  identify,
  leavingFacts,
  refusedWith,
  when,
  type Told,
} from '../../testing/index.ts'
import { answeredByClock } from './rules.ts'
import type { RefusalCode } from '../../refusals.ts'

const start = () => given(leavingFacts, '2018-12-20T09:00:00Z', { enrollmentWorkingDays: 3 })
const contoso = partnerId('contoso')

const identifications: [code: RefusalCode, told: Told][] = [
  ['identified-by-microsoft', ['tailspin/global-admin', identify('tailspin')[1]]],
  ['not-direct-bill', identify('fabrikam')],
]

test.each(identifications)('IdentifyForOffboarding is refused with %s', (code, told) => {
  expect(refusedWith(start(), told)).toBe(code)
})

const today = () => given(leavingFacts, '2025-11-03T09:00:00Z')

const outdated = {
  ...leavingFacts.partners,
  contoso: { ...leavingFacts.partners?.['contoso'], profile: { outdated: ['mpn'] } },
} as NonNullable<typeof leavingFacts.partners>
const moved = () => given({ ...leavingFacts, partners: outdated }, '2018-12-20T09:00:00Z')
/** Notice was given, and its thirty days are over. */
const revoked = () =>
  when(
    today(),
    ['tailspin/global-admin', { type: 'GiveNotice', partner: 'tailspin', leavingConfirmed: true }],
    advance('31d'),
  ).after

const enrollments: [code: RefusalCode, at: typeof start, told: Told][] = [
  ['not-global-admin', start, enroll('contoso', 'admin-agent')],
  ['not-marked-for-offboarding', start, enroll('tailspin')],
  ['not-direct-bill', today, enroll('fabrikam')],
  ['direct-bill-revoked', revoked, enroll('tailspin')],
  ['not-restricted-yet', today, enroll('tailspin')],
  ['partner-profile-outdated', moved, enroll()],
]

test.each(enrollments)('EnrollAsIndirectReseller is refused with %s', (code, at, told) => {
  expect(refusedWith(at(), told)).toBe(code)
})

const update = (more: object = {}, role = 'global-admin'): Told => [
  `contoso/${role}`,
  { type: 'UpdatePartnerProfile', partner: 'contoso', ...more },
]

test('an outdated profile is the last that refuses an enrolment', () => {
  expect(refusedWith(moved(), enroll('contoso', 'admin-agent'))).toBe('not-global-admin')
  const { outcomes } = when(moved(), update(), update(), enroll())
  expect(outcomes.map((one) => (one.accepted ? one.events.length : -1))).toEqual([1, 0, 1])
})

const updates: [code: RefusalCode, told: Told][] = [
  ['not-global-admin', update({}, 'admin-agent')],
  ['mpn-id-taken', update({ mpn: moved().world.partners.get(partnerId('wingtip'))?.mpn })],
]

test.each(updates)('UpdatePartnerProfile is refused with %s', (code, told) => {
  expect(refusedWith(moved(), told)).toBe(code)
})

const incentive = (programme: string, partner = 'contoso', role = 'global-admin'): Told => [
  `${partner}/${role}`,
  { type: 'EnrollInIncentives', partner, programme },
]

const incentives: [code: RefusalCode, told: Told][] = [
  ['not-global-admin', incentive('indirect-reseller', 'contoso', 'admin-agent')],
  ['not-direct-bill', incentive('direct-bill', 'fabrikam')],
  ['incentives-not-invited', incentive('indirect-reseller')],
]

test.each(incentives)('EnrollInIncentives is refused with %s', (code, told) => {
  expect(refusedWith(start(), told)).toBe(code)
})

test('what brings the invitation is the agreement, then an address, then time', () => {
  const mendOf = (...before: Told[]) => {
    const { last } = when(start(), ...before, incentive('indirect-reseller'))
    return last?.accepted === false ? last.refusal.mend : undefined
  }
  const accepted = [enroll(), advance('9d'), acceptAgreement()]
  expect(mendOf()).toMatchObject({ command: 'AcceptResellerAgreement' })
  expect(mendOf(...accepted)).toMatchObject({ command: 'UpdatePartnerProfile' })
  expect(mendOf(...accepted, update({ email: 'mpn@contoso.example' }))).toMatchObject({
    by: 'waiting',
  })
})

const leaving = (type: 'RequestRestriction' | 'GiveNotice', partner: string, more = {}): Told => [
  `${partner}/global-admin`,
  { type, partner, ...more },
]

const leavings: [code: RefusalCode, partner: string, role: string, more: object][] = [
  ['not-global-admin', 'contoso', 'admin-agent', { leavingConfirmed: true }],
  ['not-direct-bill', 'fabrikam', 'global-admin', { leavingConfirmed: true }],
  ['leaving-is-final', 'contoso', 'global-admin', {}],
]

test.each(leavings)('RequestRestriction is refused with %s', (code, partner, role, more) => {
  const [, command] = leaving('RequestRestriction', partner, more)
  expect(refusedWith(today(), [`${partner}/${role}`, command])).toBe(code)
})

const notices: typeof leavings = [
  ['not-global-admin', 'contoso', 'admin-agent', { leavingConfirmed: true }],
  ['not-direct-bill', 'fabrikam', 'global-admin', { leavingConfirmed: true }],
  ['leaving-is-final', 'contoso', 'global-admin', {}],
]

test.each(notices)('GiveNotice is refused with %s', (code, partner, role, more) => {
  const [, command] = leaving('GiveNotice', partner, more)
  expect(refusedWith(today(), [`${partner}/${role}`, command])).toBe(code)
})

test('support restricts whoever asks, once, and then it can enrol', () => {
  const confirmed = leaving('RequestRestriction', 'tailspin', { leavingConfirmed: true })
  const { outcomes } = when(today(), confirmed, confirmed, enroll('tailspin'), enroll('tailspin'))
  expect(outcomes.map((one) => (one.accepted ? one.events.length : -1))).toEqual([1, 0, 1, 0])
})

test('notice is given once, and ends direct billing after thirty days', () => {
  const told = leaving('GiveNotice', 'contoso', { leavingConfirmed: true })
  const { after, outcomes } = when(today(), told, told, advance('40d'), told)
  expect(outcomes.map((one) => (one.accepted ? one.events.length : -1))).toEqual([1, 0, 3, 0])
  expect(after.world.partners.get(contoso)?.authorization).toMatchObject({
    status: 'revoked',
    revokedAt: '2025-12-03T09:00:00Z',
  })
})

const acceptances: [code: RefusalCode, before: Told[], told: Told][] = [
  ['not-global-admin', [], ['contoso/admin-agent', acceptAgreement()[1]]],
  ['enrollment-not-approved', [enroll()], acceptAgreement()],
  ['enrollment-is-final', [enroll(), advance('9d')], acceptAgreement('contoso', false)],
]

test.each(acceptances)('AcceptResellerAgreement is refused with %s', (code, before, told) => {
  expect(refusedWith(when(start(), ...before).after, told)).toBe(code)
})

test('nobody answers an enrolment but the clock', () => {
  const told: Told = ['contoso/global-admin', { type: 'AnswerEnrollment', partner: 'contoso' }]
  expect(refusedWith(start(), told)).toBe(answeredByClock.code)
})

test('what mends a missing approval is time once it is submitted, and submitting it before', () => {
  const mendOf = (...before: Told[]) => {
    const { last } = when(start(), ...before, acceptAgreement())
    return last?.accepted === false ? last.refusal.mend : undefined
  }
  expect(mendOf()).toMatchObject({ by: 'command', command: 'EnrollAsIndirectReseller' })
  expect(mendOf(enroll())).toEqual({ by: 'waiting', until: '2018-12-26T09:00:00Z' })
})

test('three working days over Christmas end on the 26th in France, which works that day', () => {
  const { after } = when(start(), enroll(), advance('9d'))
  expect(after.world.partners.get(contoso)?.enrollment).toMatchObject({
    status: 'approved',
    submittedAt: '2018-12-20T09:00:00Z',
    answeredAt: '2018-12-26T09:00:00Z',
  })
})

test('a refused enrolment is submitted again, one that is answered is not', () => {
  const refuse: Told = [
    'microsoft/system',
    { type: 'ArmFault', fault: 'vetting', at: 'direct-to-indirect/answer-enrollment', do: 'fail' },
  ]
  const { after, outcomes } = when(
    start(),
    refuse,
    enroll(),
    enroll(),
    advance('9d'),
    enroll(),
    advance('9d'),
    enroll(),
    acceptAgreement(),
    acceptAgreement(),
  )
  const types = outcomes.map((one) => (one.accepted ? one.events.length : -1))
  expect([types[1], types[2], types[4], types[6], types[7], types[8]]).toEqual([1, 0, 1, 0, 1, 0])
  expect(after.world.partners.get(contoso)?.kinds).toEqual(['direct-bill', 'indirect-reseller'])
})
