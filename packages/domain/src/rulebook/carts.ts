import type { RulebookEntry } from './rulebook-entry.ts'

export const cartsEntries: readonly RulebookEntry[] = [
  {
    id: 'ORD-08',
    tier: 'X',
    slug: 'carts',
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
]
