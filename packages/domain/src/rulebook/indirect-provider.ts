import type { RulebookEntry } from './rulebook-entry.ts'

const slug = 'indirect-provider'

export const indirectProviderEntries: readonly RulebookEntry[] = [
  {
    id: 'PRO-01',
    tier: 'S',
    slug,
    title: 'Indirect providers are browsed and compared by training, marketing, credit and support',
    evidence: ['reading:providers'],
  },
  {
    id: 'PRO-02',
    tier: 'S',
    slug,
    title: 'A provider asks for a partnership by a link, and the reseller’s global admin accepts',
    evidence: [
      'refused:not-global-admin',
      'refused:partner-region-differs',
      'refused:not-indirect-provider',
      'refused:not-indirect-reseller',
      'refused:partnership-link-missing',
      'refused:partnership-not-requested',
      'refused:provider-not-authorized',
      'refused:support-ends-partnerships',
      'event:PartnershipRequested',
      'event:PartnershipAccepted',
      'event:ProviderAdminRemoved',
      'event:PartnershipEnded',
    ],
  },
  {
    id: 'PRO-03',
    tier: 'S',
    slug,
    title: 'A reseller creates no tenant; its provider does and names the reseller',
    evidence: [
      'refused:provider-creates-tenants',
      'refused:reseller-not-named',
      'refused:reseller-not-partnered',
      'refused:domain-taken',
      'event:ResellerRelationshipCreated',
    ],
  },
  {
    id: 'PRO-04',
    tier: 'S',
    slug,
    title: 'Reseller and provider both have a relationship: the one manages, the other orders',
    evidence: ['event:ResellerRelationshipCreated', 'refused:provider-orders-for-reseller'],
  },
  {
    id: 'PRO-05',
    tier: 'X',
    slug,
    title: 'A direct customer’s relationship is extended to a provider, which administers nothing',
    evidence: [
      'refused:extension-not-available-yet',
      'refused:not-in-transition',
      'refused:not-direct-customer',
      'event:ResellerRelationshipExtended',
    ],
  },
]
