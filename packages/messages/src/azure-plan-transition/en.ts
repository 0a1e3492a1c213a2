import { onlyTheClock } from '../policies/en.ts'
import type { SlugWords } from '../words.ts'

export const azurePlanTransition = {
  title: 'Transition to the Azure plan',
  commands: {
    StartAzurePlanTransition: 'Transition billing to Azure plan',
    ResumeAzurePlanTransition: 'Resume the transition',
    RunTransitionStep: 'Run the next step of the transition',
    RequestBillingOwnership: 'Request billing ownership',
    AcceptBillingOwnership: 'Accept the change of billing ownership',
    WithdrawBillingOwnership: 'Withdraw the request for billing ownership',
  },
  rules: {
    'app-only-refused': {
      so: ({ party }) => `A program of ${party} acts, and nobody is signed in.`,
      mend: ({ giver, giverRole }) => `Act as ${giverRole} of ${giver}`,
    },
    'provider-transitions-for-reseller': {
      so: ({ partner }) => `${partner} is an indirect reseller and does not run transitions.`,
      mend: ({ has, all }) => (has('providers') ? `Leave it to ${all('providers')}` : ''),
    },
    'nothing-to-transition': {
      so: ({ customer, partner }) =>
        `${customer} has no Microsoft Azure (0145P) subscription with ${partner}.`,
      mend: null,
    },
    'legacy-subscription-suspended': {
      so: ({ few, many }) =>
        `${few('subscriptions', { other: '# 0145P subscriptions' })} ${many('subscriptions') === 1 ? 'is' : 'are'} suspended.`,
      mend: ({ many }) =>
        many('subscriptions') === 1 ? 'Make it active again' : 'Make each active again',
    },
    'subscription-bought-recently': {
      so: ({ few, many }) =>
        `${few('subscriptions', { other: '# 0145P subscriptions' })} ${many('subscriptions') === 1 ? 'was' : 'were'} bought too recently.`,
      mend: ({ until }) => `Wait until ${until}`,
    },
    'shared-services-tenant': {
      so: ({ customer }) => `${customer} is an Azure Partner Shared Services tenant.`,
      mend: null,
    },
    'transition-already-completed': {
      so: ({ customer, partner }) =>
        `${partner} has moved ${customer} to the Azure plan already; nothing is left to move.`,
      mend: null,
    },
    'transition-is-final': {
      so: 'Nobody has confirmed yet that there is no way back.',
      mend: 'Confirm it',
    },
    'transition-has-not-failed': {
      so: 'The transition stands at no failed step.',
      mend: 'Look where it stands',
    },
    'not-outside-csp': {
      so: ({ entitlement }) => `${entitlement} was not bought outside CSP.`,
      mend: null,
    },
    'azure-plan-missing': {
      so: ({ customer, partner, by }) =>
        by === 'again'
          ? `The plan that is named is no active Azure plan of ${partner} for ${customer}.`
          : `${partner} has no active Azure plan for ${customer}.`,
      mend: ({ by }) => (by === 'again' ? 'Name one of its plans' : 'Buy the Azure plan'),
    },
    'no-ownership-request': {
      so: ({ entitlement, partner }) =>
        `${partner} has not asked for the billing ownership of ${entitlement} within the last thirty days.`,
      mend: ({ giver }) => `Have ${giver} ask for it`,
    },
    'transition-of-another-partner': {
      so: ({ partner, all }) => `The transition is one of ${all('partners')}, not of ${partner}.`,
      mend: ({ giver }) => `Leave it to ${giver}`,
    },
    'billing-ownership-not-transferable': {
      so: ({ entitlement, has, channel }) =>
        has('channels')
          ? `${entitlement} was bought this way: ${channel('channels')}. Its billing cannot be taken over.`
          : `The billing of ${entitlement} cannot be taken over.`,
      mend: 'Create an Azure subscription under the plan and move the resources into it',
    },
    'provider-takes-ownership-for-reseller': {
      so: ({ partner }) =>
        `${partner} is an indirect reseller and does not ask for billing ownership.`,
      mend: ({ has, all }) => (has('providers') ? `Leave it to ${all('providers')}` : ''),
    },
    'azure-plan-not-named': {
      so: ({ partner, customer, many, count }) =>
        `${partner} has ${count(many('plans'), { other: '# Azure plans' })} for ${customer}, and none is named.`,
      mend: 'Name the plan, or the reseller whose plan it is',
    },
    'not-party-to-request': {
      so: ({ party, role, entitlement }) =>
        `${party} acts as ${role} and has not asked for ${entitlement}.`,
      mend: ({ giver }) => `Act as global admin of ${giver}`,
    },
    'only-the-clock-runs-steps': onlyTheClock,
  },
} as const satisfies SlugWords
