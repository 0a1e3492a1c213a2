import type { Rule } from '../../kernel/decision.ts'
import { transitionAlreadyRunning } from '../../model/open-transition.ts'
import { standingRules, type Standing } from '../../model/standing.ts'
import type { StartFacts } from './facts.ts'
import type { ResumeFacts } from './resume-facts.ts'

const source = 'azure-plan-transition#transition-existing-csp-offers-to-an-azure-plan'
const eligibility = 'partner-center#upgrade-eligibility'

/** Who may run it at all. */
export const transactingRules = [
  {
    id: 'AZT-15',
    code: 'app-only-refused',
    must: 'A person is signed in; an app-only token is not enough.',
    source: eligibility,
    holds: (facts) => facts.actorIsUser,
  },
  {
    id: 'AZT-15',
    code: 'provider-transitions-for-reseller',
    must: 'A direct bill partner or an indirect provider runs the transition; a reseller asks its provider.',
    source: eligibility,
    holds: (facts) => facts.partnerTransacts,
  },
] as const satisfies readonly Rule<Pick<StartFacts, 'actorIsUser' | 'partnerTransacts'>>[]

/** MCA-01, for whatever goes under a plan. */
export const agreementRule = {
  id: 'MCA-01',
  code: 'customer-agreement-missing',
  must: 'The customer has accepted the Microsoft Customer Agreement.',
  source,
  holds: (facts) => facts.agreementStands,
} as const satisfies Rule<Pick<StartFacts, 'agreementStands'>>

/** What must be true when a transition starts, when it is driven on, and when each of its steps runs. */
export const goingOnRules = [...standingRules, agreementRule] as const satisfies readonly Rule<
  Standing & Pick<StartFacts, 'agreementStands'>
>[]

/** In order of precedence: when several are broken, the first is the refusal. */
export const startRules = [
  ...transactingRules,
  ...goingOnRules,
  {
    id: 'PLAN-03',
    code: 'azure-plan-not-available-yet',
    must: 'The Azure plan is available, as it is from 1 November 2019.',
    source: 'partner-center#azure-plan-purchase',
    holds: (facts) => facts.planIsAvailable,
  },
  {
    id: 'PLAN-03',
    code: 'azure-plan-not-sold-here',
    must: 'The Azure plan is sold in the customer’s country.',
    source: 'partner-center#azure-plan-purchase',
    holds: (facts) => facts.planIsSoldThere,
  },
  {
    id: 'AZT-01',
    code: 'nothing-to-transition',
    must: 'The customer has a Microsoft Azure (0145P) subscription with this partner; other offers are not moved.',
    source: 'azure-plan-transition#transition-your-customers-to-azure-plan',
    holds: (facts) => facts.holdsLegacyAzure,
  },
  {
    id: 'AZT-14',
    code: 'legacy-subscription-suspended',
    must: 'No 0145P subscription that has still to move is suspended.',
    source: eligibility,
    holds: (facts) => facts.unmapped.every((subscription) => subscription.status === 'active'),
  },
  {
    id: 'AZT-14',
    code: 'subscription-bought-recently',
    must: 'No 0145P subscription was bought too recently.',
    source: eligibility,
    holds: (facts) => !facts.boughtRecently,
  },
  {
    id: 'AZT-14',
    code: 'shared-services-tenant',
    must: 'The customer is not an Azure Partner Shared Services tenant.',
    source: eligibility,
    holds: (facts) => !facts.customerSharesServices,
  },
  {
    id: 'AZT-14',
    ...transitionAlreadyRunning,
    source: eligibility,
    holds: (facts) => facts.running === undefined,
    details: ({ running }) => ({ transitions: running ? [running.id] : [] }),
  },
  {
    id: 'AZT-14',
    code: 'transition-already-completed',
    must: 'The customer has not already been moved.',
    source: eligibility,
    holds: (facts) => facts.completed === undefined || facts.unmapped.length > 0,
    details: ({ completed }) => ({ transitions: completed ? [completed.id] : [] }),
  },
  {
    id: 'AZT-18',
    code: 'transition-is-final',
    must: 'Whoever starts it has confirmed that there is no way back.',
    source: 'azure-plan-transition#select-transition-to-azure-plan',
    holds: (facts) => facts.finalityAccepted,
  },
] as const satisfies readonly Rule<StartFacts>[]

export const resumeRules = [
  ...transactingRules,
  {
    id: 'AZT-13',
    code: 'transition-of-another-partner',
    must: 'The transition must be one of this partner; whoever started it drives it on.',
    source: 'azure-plan-transition#track-your-transition-details',
    holds: (facts) => facts.isOfPartner,
    details: ({ transition }) => ({ partners: [transition.partner] }),
  },
  ...goingOnRules,
  {
    id: 'AZT-13',
    code: 'transition-has-not-failed',
    must: 'The transition has stopped at a failed step.',
    source: 'azure-plan-transition#track-your-transition-details',
    holds: (facts) => facts.hasFailed,
  },
] as const satisfies readonly Rule<ResumeFacts>[]
