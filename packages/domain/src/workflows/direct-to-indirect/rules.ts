import type { Rule } from '../../kernel/decision.ts'
import type { Mend } from '../../kernel/mend.ts'
import { notGlobalAdmin } from '../../policies/acting.ts'
import { byClock } from '../../policies/clock.ts'
import { notDirectBill } from './authorization-rules.ts'
import { directBillRevoked } from '../../policies/permission.ts'
import { enrollsOnceRestrictedFrom } from '../../policies/enrolling.ts'
import { isApproved, type AcceptFacts, type EnrollFacts, type IdentifyFacts } from './facts.ts'
import type { AcceptResellerAgreement } from './messages.ts'

const source = 'direct-to-indirect#get-started'
const fromPrograms = 'direct-bill-authorization#enrol-as-indirect-reseller-from-2024-on'

/** Shared by whatever only a global admin of the partner may do. */
export const byGlobalAdmin = {
  id: 'IND-02',
  ...notGlobalAdmin,
  mend: { by: 'actor', as: 'partner/global-admin' },
  source,
  holds: (facts) => facts.actorIsGlobalAdmin,
} as const satisfies Rule<Pick<EnrollFacts, 'actorIsGlobalAdmin'>>

/** In order of precedence: when several are broken, the first is the refusal. */
export const identifyRules = [
  {
    id: 'IND-01',
    code: 'identified-by-microsoft',
    must: 'Microsoft itself must identify the partners that have to leave direct billing.',
    mend: { by: 'actor', as: 'microsoft/system' },
    source,
    holds: (facts) => facts.actorIsMicrosoft,
  },
  {
    id: 'IND-01',
    ...notDirectBill,
    source,
    holds: (facts) => facts.billsDirectly,
  },
] as const satisfies readonly Rule<IdentifyFacts>[]

export const enrollRules = [
  byGlobalAdmin,
  {
    id: 'IND-01',
    code: 'not-marked-for-offboarding',
    must: 'Microsoft must have identified the partner for offboarding from direct billing.',
    mend: { by: 'command', command: 'IdentifyForOffboarding', as: 'microsoft/system' },
    source,
    holds: (facts) => !facts.isPicked || facts.enrollment !== null,
  },
  {
    id: 'IND-15',
    ...notDirectBill,
    source: fromPrograms,
    from: enrollsOnceRestrictedFrom,
    holds: (facts) => facts.billsDirectly,
  },
  {
    ...directBillRevoked,
    id: 'IND-15',
    source: fromPrograms,
    holds: (facts) => isOnItsWay(facts) || facts.status !== 'revoked',
    details: () => ({}),
  },
  {
    id: 'IND-15',
    code: 'not-restricted-yet',
    must: 'Direct billing must be restricted first, by measure or because the partner asked Microsoft’s support for it.',
    mend: { by: 'command', command: 'RequestRestriction' },
    source: fromPrograms,
    from: enrollsOnceRestrictedFrom,
    holds: (facts) => isOnItsWay(facts) || facts.status !== 'active',
  },
  {
    id: 'IND-02',
    code: 'partner-profile-outdated',
    must: 'The partner’s profile and its MPN id must be current.',
    mend: { by: 'command', command: 'UpdatePartnerProfile' },
    source,
    holds: (facts) => isOnItsWay(facts) || facts.outdated.length === 0,
    details: ({ outdated }) => ({ outdated }),
  },
] as const satisfies readonly Rule<EnrollFacts>[]

/** Asked again, it changes nothing and is refused by nothing new. */
function isOnItsWay({ enrollment }: EnrollFacts): boolean {
  return enrollment !== null && !['identified', 'refused'].includes(enrollment.status)
}

export const acceptRules = [
  byGlobalAdmin,
  {
    id: 'IND-05',
    code: 'enrollment-not-approved',
    must: 'Microsoft must have approved the enrolment as indirect reseller.',
    mend: awaitsApproval,
    source,
    holds: (facts) => isApproved(facts.enrollment),
  },
  {
    id: 'IND-06',
    code: 'enrollment-is-final',
    must: 'Whoever accepts the agreement must have confirmed that there is no way back.',
    mend: {
      by: 'again',
      with: { finalityAccepted: true } satisfies Partial<AcceptResellerAgreement>,
    },
    source,
    holds: (facts) => facts.finalityAccepted,
  },
] as const satisfies readonly Rule<AcceptFacts>[]

/** Nothing but time once it is submitted; before that, and after a refusal, it has to be. */
function awaitsApproval({ enrollment }: AcceptFacts): Mend {
  return enrollment?.status === 'submitted'
    ? { by: 'waiting', until: enrollment.answerAt }
    : { by: 'command', command: 'EnrollAsIndirectReseller' }
}

export const answeredByClock = byClock({
  id: 'IND-04',
  code: 'enrollment-answers-itself',
  source,
})
