import type { RulebookEntry } from './rulebook-entry.ts'

export const orderingEntries: readonly RulebookEntry[] = [
  {
    id: 'ORD-01',
    tier: 'S',
    slug: 'ordering',
    title: 'Beside a plan no 0145P subscription can be bought',
    evidence: ['refused:azure-plan-replaces-0145p'],
  },
  {
    id: 'ORD-02',
    tier: 'X',
    slug: 'ordering',
    title: 'While 0145P subscriptions exist, the transition must be used',
    evidence: [
      'refused:transition-required',
      'refused:transition-pending',
      'refused:transition-running',
      'refused:transition-failed',
    ],
  },
  {
    id: 'ORD-03',
    tier: 'S',
    slug: 'ordering',
    title: 'An indirect reseller orders through its provider',
    evidence: ['refused:provider-orders-for-reseller'],
  },
  {
    id: 'ORD-05',
    tier: 'S',
    slug: 'ordering',
    title: 'A discontinued offer cannot be bought',
    evidence: ['refused:offer-discontinued'],
  },
  {
    id: 'ORD-06',
    tier: 'X',
    slug: 'ordering',
    title: 'Add-ons belong to a base and are suspended with it',
    evidence: ['refused:add-on-needs-base', 'refused:base-not-active'],
  },
  {
    id: 'ORD-09',
    tier: 'X',
    slug: 'ordering',
    title: 'An order names the reseller as partner of record, never the provider',
    evidence: [
      'refused:provider-named-as-reseller',
      'refused:reseller-not-of-provider',
      'refused:partner-of-record-of-plan',
      'event:PartnerOfRecordChanged',
    ],
  },
]
