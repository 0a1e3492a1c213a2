import type { SlugWords } from '../words.ts'

export const azurePlan = {
  title: 'Plan Azure',
  commands: {
    PurchaseAzurePlan: 'Acheter le plan Azure',
    CreateAzureSubscription: 'Créer un abonnement Azure',
    RenameAzureSubscription: 'Renommer l’abonnement Azure',
    CancelAzureSubscription: 'Annuler l’abonnement Azure',
    ReactivateAzureSubscription: 'Réactiver l’abonnement Azure',
    SuspendAzurePlan: 'Suspendre le plan Azure',
    ReactivateAzurePlan: 'Réactiver le plan Azure',
    AssignAzureRole: 'Attribuer un rôle Azure',
    RemoveAzureRole: 'Retirer un rôle Azure',
  },
  events: {
    AzurePlanPurchased: ({ partnerOfRecord }, say) =>
      `Plan Azure pour ${say.party(partnerOfRecord)} acheté`,
    AzureSubscriptionCreated: ({ name }) => `Abonnement Azure ${name} créé dans le plan`,
    AzureSubscriptionRenamed: ({ entitlement, name }) =>
      `Abonnement Azure ${entitlement} renommé ${name}`,
    AzureSubscriptionCancelled: ({ entitlement }) => `Abonnement Azure ${entitlement} annulé`,
    AzureSubscriptionReactivated: ({ entitlement }) =>
      `Abonnement Azure ${entitlement} à nouveau actif`,
    AzurePlanSuspended: ({ plan }) => `Plan Azure ${plan} suspendu`,
    AzurePlanReactivated: ({ plan }) => `Plan Azure ${plan} à nouveau actif`,
    AzureRoleAssigned: ({ principal, role, entitlement }, say) =>
      `${say.party(principal)} est désormais ${role} de ${entitlement}`,
    AzureRoleRemoved: ({ principal, role, entitlement }, say) =>
      `${say.party(principal)} n’est plus ${role} de ${entitlement}`,
  },
} as const satisfies SlugWords
