import type { RulebookEntry } from './rulebook-entry.ts'

export const subscriptionLifecycleEntries: readonly RulebookEntry[] = [
  {
    id: 'LIC-11',
    tier: 'X',
    slug: 'subscription-lifecycle',
    title: 'Licences go from active to suspended, expired, disabled and deleted by the day',
    evidence: [
      'event:SubscriptionRenewed',
      'event:SubscriptionExpired',
      'event:SubscriptionDisabled',
      'event:SubscriptionDeleted',
      'refused:reactivation-too-late',
      'refused:term-is-over',
    ],
  },
]
