import type { RulebookEntry } from './rulebook-entry.ts'

export const subscriptionChangesEntries: readonly RulebookEntry[] = [
  {
    id: 'ORD-04',
    tier: 'X',
    slug: 'subscription-changes',
    title: 'Seats within the offer’s bounds; none while suspended; deleted is for good',
    evidence: [
      'refused:seats-out-of-range',
      'refused:seats-per-tenant-exceeded',
      'refused:seats-frozen-while-suspended',
      'refused:subscription-deleted',
      'event:SeatsChanged',
    ],
  },
  {
    id: 'ORD-07',
    tier: 'X',
    slug: 'subscription-changes',
    title: 'A stale version is refused and nothing changes',
    evidence: ['refused:stale-version'],
  },
]
