import type { RulebookEntry } from './rulebook-entry.ts'

export const azurePlanEntries: readonly RulebookEntry[] = [
  {
    id: 'PLAN-01',
    tier: 'S',
    slug: 'azure-plan',
    title: 'The plan gives pay-as-you-go Azure under the customer agreement at one price',
    evidence: ['event:AzurePlanPurchased', 'reading:invoices'],
  },
  {
    id: 'PLAN-02',
    tier: 'S',
    slug: 'azure-plan',
    title: 'A plan holds many Azure subscriptions without orders of their own',
    evidence: ['event:AzureSubscriptionCreated'],
  },
  {
    id: 'PLAN-03',
    tier: 'S',
    slug: 'azure-plan',
    title: 'It needs relationship and agreement, and is sold in certain countries from 2019-11-01',
    evidence: ['refused:azure-plan-not-sold-here', 'refused:azure-plan-not-available-yet'],
  },
  {
    id: 'PLAN-04',
    tier: 'S',
    slug: 'azure-plan',
    title: 'Subscriptions under the plan are managed there; a plan in use cannot be suspended',
    evidence: [
      'refused:azure-plan-in-use',
      'event:AzureSubscriptionRenamed',
      'event:AzureSubscriptionCancelled',
    ],
  },
  {
    id: 'PLAN-05',
    tier: 'S',
    slug: 'azure-plan',
    title: 'A partner that manages what runs for a whole day earns credit for it',
    evidence: ['event:UsageInvoiced', 'reading:invoices'],
  },
  {
    id: 'PLAN-06',
    tier: 'S',
    slug: 'azure-plan',
    title:
      'Kinds of offer are compared side by side; reservations are paid and returned as it says',
    evidence: [
      'reading:offer-comparison',
      'event:ReservationPurchased',
      'event:ReservationReturned',
    ],
  },
  {
    id: 'PLAN-07',
    tier: 'S',
    slug: 'azure-plan',
    title:
      'The price list is read by day and country; usage is rated by the day, in dollars times the rate of the month',
    evidence: ['reading:price-list', 'event:UsageInvoiced', 'reading:invoices'],
  },
  {
    id: 'PLAN-08',
    tier: 'S',
    slug: 'azure-plan',
    title: 'The purchase channel is a fact of each subscription',
    evidence: ['reading:state'],
  },
]
