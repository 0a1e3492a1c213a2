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
  events: {
    AzurePlanTransitionStarted: ({ customer }, say) =>
      `Transition of ${say.party(customer)} to the Azure plan started`,
    AzureEntitlementMapped: ({ entitlement }) =>
      `Azure subscription ${entitlement} moved under its plan`,
    TransitionStepCompleted: ({ index }) => `Step ${index + 1} of the transition done`,
    TransitionStepFailed: ({ index, nextStepAt }, say) =>
      nextStepAt === null
        ? `Step ${index + 1} of the transition failed; it waits for somebody to resume it`
        : `Step ${index + 1} of the transition failed; it is tried again at ${say.instant(nextStepAt)}`,
    TransitionStepDelayed: ({ index, nextStepAt }, say) =>
      `Step ${index + 1} of the transition is late; it goes on at ${say.instant(nextStepAt)}`,
    AzurePlanTransitionResumed: () => 'Transition resumed',
    AzurePlanTransitionCompleted: ({ customer }, say) =>
      `Transition of ${say.party(customer)} to the Azure plan completed`,
    BillingOwnershipRequested: ({ partner, entitlement }, say) =>
      `${say.party(partner)} asked for the billing ownership of ${entitlement}`,
    BillingOwnershipWithdrawn: ({ entitlement }) =>
      `The request for the billing ownership of ${entitlement} is over`,
    BillingOwnershipTransferred: ({ partner, entitlement }, say) =>
      `Billing ownership of ${entitlement} passed to ${say.party(partner)}`,
  },
} as const satisfies SlugWords
