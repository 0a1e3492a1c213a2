import type { SomeEvents } from '../../words.ts'

export const transition = {
  AzurePlanTransitionStarted: ({ customer }, say) =>
    `Transition de ${say.party(customer)} vers le plan Azure commencée`,
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
} as const satisfies SomeEvents
