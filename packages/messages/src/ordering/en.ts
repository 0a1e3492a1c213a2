import type { SlugWords } from '../words.ts'

export const ordering = {
  title: 'Ordering',
  commands: {
    PlaceOrder: 'Place an order',
    PlaceOrders: 'Place an order of several lines',
  },
  rules: {},
} as const satisfies SlugWords
