import type { SomeEvents } from '../../words.ts'

export const azureSubscription = {
  AzureSubscriptionCreated: ({ name }) => `Azure subscription ${name} created under the plan`,
  AzureSubscriptionRenamed: ({ entitlement, name }) =>
    `Azure subscription ${entitlement} renamed ${name}`,
  AzureSubscriptionCancelled: ({ entitlement }) => `Azure subscription ${entitlement} cancelled`,
  AzureSubscriptionReactivated: ({ entitlement }) =>
    `Azure subscription ${entitlement} active again`,
  AzureRoleAssigned: ({ principal, role, entitlement }, say) =>
    `${say.party(principal)} is now ${role} of ${entitlement}`,
  AzureRoleRemoved: ({ principal, role, entitlement }, say) =>
    `${say.party(principal)} is no longer ${role} of ${entitlement}`,
  AzureEntitlementMapped: ({ entitlement }) =>
    `Azure subscription ${entitlement} moved under its plan`,
  BillingOwnershipRequested: ({ partner, entitlement }, say) =>
    `${say.party(partner)} asked for the billing ownership of ${entitlement}`,
  BillingOwnershipWithdrawn: ({ entitlement }) =>
    `The request for the billing ownership of ${entitlement} is over`,
  BillingOwnershipTransferred: ({ partner, entitlement }, say) =>
    `Billing ownership of ${entitlement} passed to ${say.party(partner)}`,
  AzurePortalBudgetSet: ({ entitlement, amount }, say) =>
    `Budget of ${entitlement} in the Azure portal set to ${say.money(amount)}`,
} as const satisfies SomeEvents
