import type { Rule } from '../../kernel/decision.ts'
import { notGlobalAdmin, roleInsufficient } from '../../policies/acting.ts'
import {
  cloudAgreementWithdrawnFrom,
  customerAgreementAvailableFrom,
} from '../../model/parties/customer-agreement.ts'
import { allows, directBillRules } from '../../policies/permission.ts'
import { byProvider } from '../../policies/selling.ts'
import { resellerRelationshipMissing } from '../../policies/standing.ts'
import type { AttestFacts, PartnerSignFacts, SignFacts } from './facts.ts'
import type { AttestCustomerAgreement } from './messages.ts'

const source = 'partner-center#agreements'

const availableRule = {
  id: 'MCA-06',
  code: 'agreement-not-available-yet',
  must: 'The Microsoft Customer Agreement must be available, as it is from 1 October 2019.',
  source,
  holds: (facts) => facts.agreementIsAvailable,
  mend: { by: 'waiting', until: customerAgreementAvailableFrom },
} as const satisfies Rule<Pick<SignFacts, 'agreementIsAvailable'>>

/** In order of precedence: when several are broken, the first is the refusal. */
export const signRules = [
  {
    id: 'MCA-03',
    ...notGlobalAdmin,
    source,
    holds: (facts) => facts.actorIsGlobalAdmin,
  },
  availableRule,
  {
    id: 'MCA-05',
    code: 'customer-must-ask-partner',
    must: 'The customer must not have bought through any partner yet; otherwise its partner attests.',
    source,
    holds: (facts) => facts.isSigned || !facts.boughtThroughPartner,
    details: ({ partners }) => ({ partners }),
    mend: ({ partners: [partner] }) =>
      partner === undefined
        ? null
        : {
            by: 'command',
            command: 'AttestCustomerAgreement',
            with: { partner },
            as: 'partners/admin-agent',
          },
  },
] as const satisfies readonly Rule<SignFacts>[]

export const attestRules = [
  {
    id: 'MCA-04',
    code: 'resellers-cannot-attest',
    must: 'A direct bill partner or an indirect provider must attest; a reseller asks its provider.',
    source,
    holds: allows('resellers-cannot-attest'),
    details: ({ providers }) => ({ providers }),
    mend: byProvider,
  },
  ...directBillRules,
  {
    id: 'MCA-04',
    ...roleInsufficient,
    source,
    holds: (facts) => facts.actorMayAttest,
  },
  resellerRelationshipMissing,
  availableRule,
  {
    id: 'MCA-02',
    code: 'cloud-agreement-withdrawn',
    must: 'The agreement must still be in use; the Microsoft Cloud Agreement was until 31 January 2020, and its place is taken by the Microsoft Customer Agreement.',
    source,
    from: cloudAgreementWithdrawnFrom,
    holds: (facts) => !facts.isOfCloud,
    mend: {
      by: 'again',
      with: { template: 'customer-agreement' } satisfies Partial<AttestCustomerAgreement>,
    },
  },
  {
    id: 'MCA-04',
    code: 'agreement-date-in-future',
    must: 'The customer must have accepted the agreement by now, whatever zone the date is written in.',
    mend: { by: 'again', with: {}, choose: ['agreedOn'] },
    source,
    holds: (facts) => facts.dateHasCome,
  },
] as const satisfies readonly Rule<AttestFacts>[]

export const partnerSignRules = [
  {
    id: 'MCA-06',
    ...notGlobalAdmin,
    mend: { by: 'actor', as: 'partner/global-admin' },
    source,
    holds: (facts) => facts.actorIsGlobalAdmin,
  },
] as const satisfies readonly Rule<PartnerSignFacts>[]
