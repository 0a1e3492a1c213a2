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
    id: 'ORD-04',
    tier: 'X',
    slug: 'ordering',
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
    id: 'ORD-07',
    tier: 'X',
    slug: 'ordering',
    title: 'A stale version is refused and nothing changes',
    evidence: ['refused:stale-version'],
  },
  {
    id: 'ORD-08',
    tier: 'X',
    slug: 'ordering',
    title:
      'A cart is ordered once, within seven days, line by line; an order takes time to be there',
    evidence: [
      'event:CartCheckedOut',
      'event:SubscriptionProvisioned',
      'refused:cart-already-checked-out',
      'refused:cart-expired',
      'refused:currency-not-of-market',
    ],
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
  {
    id: 'LIC-11',
    tier: 'X',
    slug: 'ordering',
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
