import type { Rule } from '../../kernel/decision.ts'
import { roleInsufficient } from '../../policies/acting.ts'
import { byClock } from '../../policies/clock.ts'
import { idTaken } from '../../policies/id-taken.ts'
import { alreadyInTransfer } from '../../policies/open-transfer.ts'
import { transitionAlreadyRunning } from '../../policies/open-transition.ts'
import { directBillRevoked } from '../../policies/permission.ts'
import { resellerRelationshipMissing } from '../../policies/standing.ts'
import { transfersAvailableFrom, type RequestFacts } from './facts.ts'
import type { RequestSubscriptionTransfer } from './messages.ts'

const source = 'subscription-transfer#asking'

/** MCA-03: a signature of the customer itself stands with every partner, an attestation only with the one that gave it. */
const agreementWithProvider = {
  id: 'TRF-08',
  code: 'customer-agreement-missing',
  must: 'The customer must have accepted the Microsoft Customer Agreement.',
  source: 'subscription-transfer#the-customers-agreement',
  holds: (facts) => facts.agreementStands,
  mend: ({ provider: partner }) => ({
    by: 'command',
    command: 'AttestCustomerAgreement',
    with: { partner },
    as: `${partner}/admin-agent`,
  }),
} as const satisfies Rule<Pick<RequestFacts, 'agreementStands' | 'provider'>>

const providerRelationshipMissing = {
  id: 'TRF-08',
  code: 'provider-relationship-missing',
  must: 'The provider must have a reseller relationship with the customer.',
  source,
  holds: (facts) => facts.providerIsRelated,
  details: ({ provider }) => ({ providers: [provider] }),
  mend: ({ provider: partner }) => ({
    by: 'command',
    command: 'RequestResellerRelationship',
    with: { partner },
    as: `${partner}/admin-agent`,
  }),
} as const satisfies Rule<Pick<RequestFacts, 'providerIsRelated' | 'provider'>>

/** Of the subscriptions that are named. */
const namedRules = [
  {
    id: 'TRF-04',
    code: 'not-transferable',
    must: 'Each subscription must be an active licence subscription of CSP, or active 0145P, that this partner sold; add-ons go with their base.',
    source: 'subscription-transfer#what-is-transferred',
    holds: (facts) => facts.staying.length === 0,
    details: ({ staying }) => ({
      subscriptions: staying.map(({ subscription }) => subscription),
      reasons: [...new Set(staying.map(({ reason }) => reason))],
    }),
    mend: { by: 'again', with: {}, choose: ['subscriptions'] },
  },
  alreadyInTransfer,
  {
    id: 'TRF-05',
    code: 'already-in-move',
    must: 'No licence move may be about to replace the subscription.',
    source: 'subscription-transfer#one-at-a-time',
    holds: (facts) => facts.inMove.length === 0,
    details: ({ inMove }) => ({ subscriptions: inMove }),
    mend: { by: 'looking', at: 'license-move' },
  },
  {
    id: 'TRF-05',
    ...transitionAlreadyRunning,
    source: 'subscription-transfer#one-at-a-time',
    holds: (facts) => facts.openStatus === null || !facts.namesAzure,
    details: ({ openTransitions }) => ({ transitions: openTransitions }),
  },
] as const satisfies readonly Rule<RequestFacts>[]

/** In order of precedence: when several are broken, the first is the refusal. */
export const requestRules = [
  {
    id: 'TRF-01',
    ...roleInsufficient,
    source,
    holds: (facts) => facts.actorMayAsk,
  },
  {
    id: 'TRF-01',
    code: 'transfers-not-available-yet',
    must: 'Transfers must be available, as they are from 20 March 2020.',
    source: 'subscription-transfer#since-when',
    holds: (facts) => facts.isAvailable,
    mend: { by: 'waiting', until: transfersAvailableFrom },
  },
  {
    id: 'TRF-01',
    code: 'partner-not-enrolled',
    must: 'The partner must be a direct bill partner that has enrolled as indirect reseller and accepted that agreement.',
    source,
    holds: (facts) => facts.partnerIsEnrolled,
    mend: { by: 'looking', at: 'programs' },
  },
  directBillRevoked,
  {
    id: 'TRF-01',
    code: 'target-not-provider',
    must: 'The partner that is asked must be an indirect provider.',
    source,
    holds: (facts) => facts.targetIsProvider,
    details: ({ provider }) => ({ providers: [provider] }),
    mend: { by: 'again', with: {}, choose: ['provider'] },
  },
  resellerRelationshipMissing,
  providerRelationshipMissing,
  ...namedRules,
  agreementWithProvider,
  { ...idTaken, holds: (facts) => facts.idsAreFree },
  {
    id: 'TRF-01',
    code: 'transfer-is-final',
    must: 'Whoever asks must have confirmed that what the provider accepts does not come back.',
    source: 'subscription-transfer#no-way-back',
    holds: (facts) => facts.finalityAccepted,
    mend: {
      by: 'again',
      with: { finalityAccepted: true } satisfies Partial<RequestSubscriptionTransfer>,
    },
  },
] as const satisfies readonly Rule<RequestFacts>[]

/** The lines of a transfer, and its end when nobody answers. */
export const transfersByClock = byClock({
  id: 'TRF-01',
  code: 'only-the-clock-transfers',
  source: 'subscription-transfer#line-by-line',
})
