import { onlyTheClock } from '../policies/fr.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const subscriptionLifecycle = {
  title: 'Cycle de vie des abonnements',
  commands: {
    RunSubscriptionLifecycle: 'Faire passer un abonnement à l’état suivant',
  },
  rules: {
    'only-the-clock-runs-lifecycles': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords
