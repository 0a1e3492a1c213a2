import type { TranslatedSlugWords } from '../words.ts'

export const ordering = {
  title: '訂購',
  commands: {
    PlaceOrder: '下訂單',
    PlaceOrders: '下多行訂單',
  },
  rules: {},
} as const satisfies TranslatedSlugWords
