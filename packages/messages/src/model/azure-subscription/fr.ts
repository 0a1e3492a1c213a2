import type { SomeEvents } from '../../words.ts'

export const azureSubscription = {
  AzureSubscriptionCreated: ({ name }) => `Abonnement Azure ${name} créé dans le plan`,
  AzureSubscriptionRenamed: ({ entitlement, name }) =>
    `Abonnement Azure ${entitlement} renommé ${name}`,
  AzureSubscriptionCancelled: ({ entitlement }) => `Abonnement Azure ${entitlement} annulé`,
  AzureSubscriptionReactivated: ({ entitlement }) =>
    `Abonnement Azure ${entitlement} à nouveau actif`,
  AzureRoleAssigned: ({ principal, role, entitlement }, say) =>
    `${say.party(principal)} est désormais ${role} de ${entitlement}`,
  AzureRoleRemoved: ({ principal, role, entitlement }, say) =>
    `${say.party(principal)} n’est plus ${role} de ${entitlement}`,
  AzureEntitlementMapped: ({ entitlement }) =>
    `Abonnement Azure ${entitlement} rattaché à son plan`,
  BillingOwnershipRequested: ({ partner, entitlement }, say) =>
    `${say.party(partner)} a demandé la propriété de facturation de ${entitlement}`,
  BillingOwnershipWithdrawn: ({ entitlement }) =>
    `La demande de propriété de facturation de ${entitlement} est close`,
  BillingOwnershipTransferred: ({ partner, entitlement }, say) =>
    `Propriété de facturation de ${entitlement} passée à ${say.party(partner)}`,
  AzurePortalBudgetSet: ({ entitlement, amount }, say) =>
    `Budget de ${entitlement} sur le portail Azure fixé à ${say.money(amount)}`,
} as const satisfies SomeEvents
