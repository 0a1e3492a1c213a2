import type { Rule } from '../../kernel/decision.ts'
import { roleInsufficient } from '../../policies/acting.ts'
import { partnerAgreementMissing } from '../../policies/standing.ts'
import type { AnswerFacts } from './answer-facts.ts'

const source = 'subscription-transfer#answering'

const unanswered = {
  id: 'TRF-01',
  code: 'transfer-not-active',
  must: 'The transfer must still wait for its answer.',
  source,
  holds: (facts) => facts.isUnanswered,
  details: ({ transfer }) => ({ transfers: [transfer.id], statuses: [transfer.status] }),
  mend: { by: 'looking', at: 'transfers' },
} as const satisfies Rule<AnswerFacts>

/** Who answers a transfer, and until when; for acceptance and rejection. */
export const rejectRules = [
  { id: 'TRF-01', ...roleInsufficient, source, holds: (facts) => facts.actorMayAnswer },
  {
    id: 'TRF-01',
    code: 'transfer-to-another-provider',
    must: 'The provider that the transfer names must answer it.',
    source,
    holds: (facts) => facts.isOfProvider,
    details: ({ provider }) => ({ providers: [provider] }),
    mend: ({ provider: partner }) => ({
      by: 'again',
      with: { partner },
      as: `${partner}/admin-agent`,
    }),
  },
  unanswered,
] as const satisfies readonly Rule<AnswerFacts>[]

/** Agreement and relationships stand since the request: nothing takes them away while it is open (decision-0201). */
export const acceptRules = [
  ...rejectRules,
  partnerAgreementMissing,
] as const satisfies readonly Rule<AnswerFacts>[]

export const withdrawRules = [
  { id: 'TRF-01', ...roleInsufficient, source, holds: (facts) => facts.actorMayWithdraw },
  {
    id: 'TRF-01',
    code: 'transfer-of-another-partner',
    must: 'The partner that asked for the transfer must take it back.',
    source,
    holds: (facts) => facts.isOfPartner,
    details: ({ transfer }) => ({ partners: [transfer.partner] }),
    mend: ({ transfer: { partner } }) => ({
      by: 'again',
      with: { partner },
      as: `${partner}/admin-agent`,
    }),
  },
  unanswered,
] as const satisfies readonly Rule<AnswerFacts>[]
