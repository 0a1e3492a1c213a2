import type { RulebookEntry } from './rulebook-entry.ts'

export const subscriptionTransferEntries: readonly RulebookEntry[] = [
  {
    id: 'TRF-01',
    tier: 'X',
    slug: 'subscription-transfer',
    title: 'The partner asks, the provider accepts or rejects; withdrawn only while active',
    evidence: [
      'event:SubscriptionTransferAccepted',
      'event:SubscriptionTransferRejected',
      'event:SubscriptionTransferWithdrawn',
      'event:SubscriptionTransferExpired',
      'refused:transfer-not-active',
    ],
  },
  {
    id: 'TRF-02',
    tier: 'X',
    slug: 'subscription-transfer',
    title: 'The commerce subscription gets a new id; Azure keeps its own',
    evidence: ['event:SubscriptionTransferred'],
  },
  {
    id: 'TRF-03',
    tier: 'X',
    slug: 'subscription-transfer',
    title: 'Quantity is frozen when it is asked for; add-ons go with their base',
    evidence: ['event:SubscriptionTransferRequested'],
  },
  {
    id: 'TRF-04',
    tier: 'X',
    slug: 'subscription-transfer',
    title: 'Only active licence subscriptions and 0145P',
    evidence: ['refused:not-transferable'],
  },
  {
    id: 'TRF-05',
    tier: 'X',
    slug: 'subscription-transfer',
    title: 'One open request for each subscription',
    evidence: ['refused:already-in-transfer', 'refused:already-in-move'],
  },
  {
    id: 'TRF-06',
    tier: 'X',
    slug: 'subscription-transfer',
    title: 'What could not be handed over is named line by line',
    evidence: ['event:TransferLineFailed'],
  },
  {
    id: 'TRF-07',
    tier: 'X',
    slug: 'subscription-transfer',
    title: 'At the partner licences are suspended and 0145P is gone',
    evidence: ['event:SubscriptionTransferred', 'refused:subscription-transferred'],
  },
  {
    id: 'TRF-08',
    tier: 'X',
    slug: 'subscription-transfer',
    title: 'The agreement must stand with the provider',
    evidence: ['refused:customer-agreement-missing', 'refused:provider-relationship-missing'],
  },
]
