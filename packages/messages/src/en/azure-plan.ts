import type { SlugWords } from '../words.ts'

export const azurePlan = {
  title: 'Azure plan',
  commands: {
    PurchaseAzurePlan: 'Buy the Azure plan',
    CreateAzureSubscription: 'Create an Azure subscription',
    RenameAzureSubscription: 'Rename the Azure subscription',
    CancelAzureSubscription: 'Cancel the Azure subscription',
    ReactivateAzureSubscription: 'Reactivate the Azure subscription',
    SuspendAzurePlan: 'Suspend the Azure plan',
    ReactivateAzurePlan: 'Reactivate the Azure plan',
    AssignAzureRole: 'Assign an Azure role',
    RemoveAzureRole: 'Remove an Azure role',
  },
  events: {
    AzurePlanPurchased: ({ partnerOfRecord }, say) =>
      `Azure plan for ${say.party(partnerOfRecord)} bought`,
    AzureSubscriptionCreated: ({ name }) => `Azure subscription ${name} created under the plan`,
    AzureSubscriptionRenamed: ({ entitlement, name }) =>
      `Azure subscription ${entitlement} renamed ${name}`,
    AzureSubscriptionCancelled: ({ entitlement }) => `Azure subscription ${entitlement} cancelled`,
    AzureSubscriptionReactivated: ({ entitlement }) =>
      `Azure subscription ${entitlement} active again`,
    AzurePlanSuspended: ({ plan }) => `Azure plan ${plan} suspended`,
    AzurePlanReactivated: ({ plan }) => `Azure plan ${plan} active again`,
    AzureRoleAssigned: ({ principal, role, entitlement }, say) =>
      `${say.party(principal)} is now ${role} of ${entitlement}`,
    AzureRoleRemoved: ({ principal, role, entitlement }, say) =>
      `${say.party(principal)} is no longer ${role} of ${entitlement}`,
  },
} as const satisfies SlugWords
