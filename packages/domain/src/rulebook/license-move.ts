import type { RulebookEntry } from './rulebook-entry.ts'

export const licenseMoveEntries: readonly RulebookEntry[] = [
  {
    id: 'LIC-01',
    tier: 'S',
    slug: 'license-move',
    title: 'Licences move: relationship, provisioning, then the original expires or is cancelled',
    evidence: [
      'event:LicenseMoveStarted',
      'event:SourceSubscriptionCancelled',
      'refused:source-sold-in-csp',
      'refused:source-already-moving',
    ],
  },
  {
    id: 'LIC-02',
    tier: 'S',
    slug: 'license-move',
    title:
      'The same offer with as many licences: nothing to reassign, nobody disturbed, no data lost',
    evidence: ['reading:service'],
  },
  {
    id: 'LIC-03',
    tier: 'S',
    slug: 'license-move',
    title: 'An equivalent offer with as many licences: the customer feels nothing',
    evidence: ['reading:service'],
  },
  {
    id: 'LIC-04',
    tier: 'S',
    slug: 'license-move',
    title: 'A discontinued offer needs an equivalent, or data is lost',
    evidence: ['refused:offer-discontinued', 'reading:movePlan'],
  },
  {
    id: 'LIC-05',
    tier: 'S',
    slug: 'license-move',
    title: 'A different offer: licences are reassigned; until then its users are without service',
    evidence: ['refused:loss-not-accepted', 'reading:tasks', 'event:LossAnnounced'],
  },
  {
    id: 'LIC-06',
    tier: 'S',
    slug: 'license-move',
    title: 'Cancelling brings no refund; what each day of waiting or hurrying costs is shown',
    evidence: ['reading:movePlan'],
  },
  {
    id: 'LIC-07',
    tier: 'S',
    slug: 'license-move',
    title:
      'Support decides about credits; with delegated admin the partner asks, otherwise the customer',
    evidence: ['event:CreditDecided', 'refused:customer-opens-credit-case'],
  },
  {
    id: 'LIC-08',
    tier: 'S',
    slug: 'license-move',
    title: 'The partner is in the same region as the customer tenant',
    evidence: ['refused:partner-region-differs'],
  },
]
