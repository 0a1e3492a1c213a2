import { onlyTheClock } from '../policies/en.ts'
import type { SlugWords } from '../words.ts'

export const subscriptionLifecycle = {
  title: 'Lifecycle of subscriptions',
  commands: {
    RunSubscriptionLifecycle: 'Take a subscription to its next state',
  },
  rules: {
    'only-the-clock-runs-lifecycles': onlyTheClock,
  },
} as const satisfies SlugWords
