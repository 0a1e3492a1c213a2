import type { Rule } from '../../kernel/decision.ts'
import { azurePlanAvailableFrom } from '../../model/azure/azure-plan.ts'
import { alreadyInTransfer } from '../../policies/open-transfer.ts'
import { transitionAlreadyRunning } from '../../policies/open-transition.ts'
import { exchangeRateMissing } from '../../policies/plan-currency.ts'
import { allows, directBillRules } from '../../policies/permission.ts'
import { byProvider } from '../../policies/selling.ts'
import { standingRules, type Standing } from '../../policies/standing.ts'
import { byClock } from '../../policies/clock.ts'
import type { StartFacts } from './facts.ts'
import type { StartAzurePlanTransition } from './messages.ts'
import type { ResumeFacts } from './resume-facts.ts'

const source = 'azure-plan-transition#transition-existing-csp-offers-to-an-azure-plan'
const eligibility = 'partner-center#upgrade-eligibility'

export const appOnlyRefused = {
  id: 'AZT-15',
  code: 'app-only-refused',
  must: 'A person must be signed in; an app-only token is not enough.',
  mend: { by: 'actor', as: 'actor/admin-agent' },
  source: eligibility,
  holds: (facts) => facts.actorIsUser,
} as const satisfies Rule<Pick<StartFacts, 'actorIsUser' | 'refused' | 'providers'>>

export const providerTransitionsForReseller = {
  id: 'AZT-15',
  code: 'provider-transitions-for-reseller',
  must: 'A direct bill partner or an indirect provider must run the transition; a reseller asks its provider.',
  source: eligibility,
  holds: allows('provider-transitions-for-reseller'),
  details: ({ providers }) => ({ providers }),
  mend: byProvider,
} as const satisfies Rule<Pick<StartFacts, 'actorIsUser' | 'refused' | 'providers'>>

/** Who may run it at all. */
export const transactingRules = [
  appOnlyRefused,
  providerTransitionsForReseller,
  ...directBillRules,
] as const satisfies readonly Rule<Pick<StartFacts, 'actorIsUser' | 'refused' | 'providers'>>[]

/** MCA-01, for whatever goes under a plan. */
export const agreementRule = {
  id: 'MCA-01',
  code: 'customer-agreement-missing',
  must: 'The customer must have accepted the Microsoft Customer Agreement.',
  mend: { by: 'command', command: 'AttestCustomerAgreement' },
  source,
  holds: (facts) => facts.agreementStands,
} as const satisfies Rule<Pick<StartFacts, 'agreementStands'>>

/** What must be true when a transition starts, when it is driven on, and when each of its steps runs. */
export const goingOnRules = [...standingRules, agreementRule] as const satisfies readonly Rule<
  Standing & Pick<StartFacts, 'agreementStands'>
>[]
function suspendedOf({ unmapped }: StartFacts) {
  return unmapped.filter(({ status }) => status !== 'active')
}

/** In order of precedence: when several are broken, the first is the refusal. */
export const startRules = [
  ...transactingRules,
  ...goingOnRules,
  {
    id: 'PLAN-03',
    code: 'azure-plan-not-available-yet',
    must: 'The Azure plan must be available, as it is from 1 November 2019.',
    source: 'partner-center#azure-plan-purchase',
    holds: (facts) => facts.planIsAvailable,
    mend: { by: 'waiting', until: azurePlanAvailableFrom },
  },
  {
    id: 'PLAN-03',
    code: 'azure-plan-not-sold-here',
    must: 'The Azure plan must be sold in the customer’s country.',
    source: 'partner-center#azure-plan-purchase',
    holds: (facts) => facts.planIsSoldThere,
    details: ({ country }) => ({ countries: [country] }),
  },
  {
    id: 'AZT-01',
    code: 'nothing-to-transition',
    must: 'The customer must have a Microsoft Azure (0145P) subscription with this partner; other offers are not moved.',
    source: 'azure-plan-transition#transition-your-customers-to-azure-plan',
    holds: (facts) => facts.holdsLegacyAzure,
  },
  {
    id: 'AZT-14',
    code: 'legacy-subscription-suspended',
    must: 'No 0145P subscription that has still to move may be suspended; each must be active.',
    source: eligibility,
    holds: (facts) => suspendedOf(facts).length === 0,
    details: (facts) => ({ subscriptions: suspendedOf(facts).map(({ id }) => id) }),
    mend: (facts) => {
      const [first] = suspendedOf(facts)
      if (first === undefined) return null
      const { id: subscription, version } = first
      return {
        by: 'command',
        command: 'UpdateSubscription',
        with: { subscription, version, status: 'active' },
      }
    },
  },
  {
    id: 'AZT-14',
    code: 'subscription-bought-recently',
    must: 'No 0145P subscription may have been bought too recently; some time must have passed.',
    source: eligibility,
    holds: (facts) => facts.boughtRecently.length === 0,
    details: ({ boughtRecently }) => ({ subscriptions: boughtRecently.map(({ id }) => id) }),
    mend: ({ oldEnoughAt: until }) => (until === null ? null : { by: 'waiting', until }),
  },
  {
    id: 'AZT-14',
    code: 'shared-services-tenant',
    must: 'The customer must not be an Azure Partner Shared Services tenant.',
    source: eligibility,
    holds: (facts) => !facts.customerSharesServices,
  },
  alreadyInTransfer,
  {
    id: 'AZT-14',
    ...transitionAlreadyRunning,
    source: eligibility,
    holds: (facts) => facts.running === undefined,
    details: ({ running }) => ({ transitions: running ? [running.id] : [] }),
    mend: ({ running }) =>
      running?.status === 'failed'
        ? {
            by: 'command',
            command: 'ResumeAzurePlanTransition',
            with: { transition: running.id },
          }
        : { by: 'looking', at: 'transition' },
  },
  {
    id: 'AZT-14',
    code: 'transition-already-completed',
    must: 'The customer must not have been moved already.',
    source: eligibility,
    holds: (facts) => facts.completed === undefined || facts.unmapped.length > 0,
    details: ({ completed }) => ({ transitions: completed ? [completed.id] : [] }),
  },
  exchangeRateMissing,
  {
    id: 'AZT-18',
    code: 'transition-is-final',
    must: 'Whoever starts it must have confirmed that there is no way back.',
    mend: {
      by: 'again',
      with: { finalityAccepted: true } satisfies Partial<StartAzurePlanTransition>,
    },
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
    mend: ({ transition: { partner } }) => ({
      by: 'again',
      with: { partner },
      as: `${partner}/admin-agent`,
    }),
  },
  ...goingOnRules,
  {
    id: 'AZT-13',
    code: 'transition-has-not-failed',
    must: 'The transition must have stopped at a failed step.',
    mend: { by: 'looking', at: 'transition' },
    source: 'azure-plan-transition#track-your-transition-details',
    holds: (facts) => facts.hasFailed,
  },
] as const satisfies readonly Rule<ResumeFacts>[]

/** The steps of a transition. */
export const stepsByClock = byClock({
  id: 'AZT-13',
  code: 'only-the-clock-runs-steps',
  source: 'decision-0011#steps-take-time',
})
