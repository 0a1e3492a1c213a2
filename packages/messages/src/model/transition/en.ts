import type { SomeEvents } from '../../words.ts'

export const transition = {
  AzurePlanTransitionStarted: ({ customer }, say) =>
    `Transition of ${say.party(customer)} to the Azure plan started`,
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
} as const satisfies SomeEvents
