import type { SlugWords } from '../words.ts'

export const azurePlanTransition = {
  title: 'Transition vers le plan Azure',
  commands: {
    StartAzurePlanTransition: 'Transition de la facturation vers un plan Azure',
    ResumeAzurePlanTransition: 'Reprendre la transition',
    RunTransitionStep: 'Exécuter l’étape suivante de la transition',
    RequestBillingOwnership: 'Demander la propriété de facturation',
    AcceptBillingOwnership: 'Accepter le changement de propriété de facturation',
    WithdrawBillingOwnership: 'Retirer la demande de propriété de facturation',
  },
  events: {
    AzurePlanTransitionStarted: ({ customer }, say) =>
      `Transition de ${say.party(customer)} vers le plan Azure commencée`,
    AzureEntitlementMapped: ({ entitlement }) =>
      `Abonnement Azure ${entitlement} rattaché à son plan`,
    TransitionStepCompleted: ({ index }) => `Étape ${index + 1} de la transition terminée`,
    TransitionStepFailed: ({ index, nextStepAt }, say) =>
      nextStepAt === null
        ? `Échec de l’étape ${index + 1} de la transition ; quelqu’un doit la reprendre`
        : `Échec de l’étape ${index + 1} de la transition ; nouvel essai le ${say.instant(nextStepAt)}`,
    TransitionStepDelayed: ({ index, nextStepAt }, say) =>
      `L’étape ${index + 1} de la transition est en retard ; elle se poursuit le ${say.instant(nextStepAt)}`,
    AzurePlanTransitionResumed: () => 'Transition reprise',
    AzurePlanTransitionCompleted: ({ customer }, say) =>
      `Transition de ${say.party(customer)} vers le plan Azure terminée`,
    BillingOwnershipRequested: ({ partner, entitlement }, say) =>
      `${say.party(partner)} a demandé la propriété de facturation de ${entitlement}`,
    BillingOwnershipWithdrawn: ({ entitlement }) =>
      `La demande de propriété de facturation de ${entitlement} est close`,
    BillingOwnershipTransferred: ({ partner, entitlement }, say) =>
      `Propriété de facturation de ${entitlement} passée à ${say.party(partner)}`,
  },
} as const satisfies SlugWords
