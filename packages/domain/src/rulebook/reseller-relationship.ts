import type { RulebookEntry } from './rulebook-entry.ts'

export const resellerRelationshipEntries: readonly RulebookEntry[] = [
  {
    id: 'REL-01',
    tier: 'S',
    slug: 'reseller-relationship',
    title: 'A partner requests a reseller relationship; the link survives an edit of the e-mail',
    evidence: ['refused:invitation-link-missing', 'event:ResellerRelationshipRequested'],
  },
  {
    id: 'REL-02',
    tier: 'S',
    slug: 'reseller-relationship',
    title: 'The customer’s global admin accepts; the partner then sees the customer',
    evidence: ['refused:not-global-admin', 'event:ResellerRelationshipAccepted'],
  },
  {
    id: 'REL-03',
    tier: 'S',
    slug: 'reseller-relationship',
    title: 'Partner and customer tenant are in the same region',
    evidence: ['refused:partner-region-differs'],
  },
  {
    id: 'REL-04',
    tier: 'S',
    slug: 'reseller-relationship',
    title:
      'The request may include delegated admin privileges; without them ordering is still allowed',
    evidence: ['event:ResellerRelationshipAccepted'],
  },
  {
    id: 'REL-05',
    tier: 'S',
    slug: 'reseller-relationship',
    title: 'A customer may have several partners at once',
    evidence: ['event:ResellerRelationshipAccepted'],
  },
  {
    id: 'REL-06',
    tier: 'X',
    slug: 'reseller-relationship',
    title: 'Without a relationship there is no order and no transition',
    evidence: ['refused:reseller-relationship-missing'],
  },
  {
    id: 'REL-07',
    tier: 'X',
    slug: 'reseller-relationship',
    title:
      'Removing delegated admin keeps the relationship; removing the relationship needs suspended subscriptions and no open transition',
    evidence: [
      'refused:subscriptions-still-active',
      'refused:transition-already-running',
      'event:DelegatedAdminRemoved',
    ],
  },
  {
    id: 'REL-08',
    tier: 'S',
    slug: 'reseller-relationship',
    title: 'One link invites the customer to the reseller and its provider',
    evidence: ['event:ResellerRelationshipAccepted'],
  },
]
