import type { RulebookEntry } from './rulebook-entry.ts'

export const newCommerceEntries: readonly RulebookEntry[] = [
  {
    id: 'NCE-01',
    tier: 'X',
    slug: 'new-commerce',
    title: 'Licences of new commerce are a product with a term and a billing plan',
    evidence: ['event:NewCommerceLicensePurchased', 'refused:subscription-without-rules'],
  },
]
