import type { RulebookEntry } from './rulebook-entry.ts'

export const licensingEntries: readonly RulebookEntry[] = [
  {
    id: 'LIC-09',
    tier: 'X',
    slug: 'licensing',
    title: 'Over-assigned users are named before anything is done',
    evidence: ['refused:seats-below-assigned', 'event:LossAnnounced'],
  },
  {
    id: 'LIC-10',
    tier: 'X',
    slug: 'licensing',
    title: 'Subscriptions of one SKU pool their licences',
    evidence: ['reading:licenses', 'refused:licenses-exhausted', 'refused:sku-not-in-tenant'],
  },
]
