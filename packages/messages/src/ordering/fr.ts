import type { TranslatedSlugWords } from '../words.ts'

export const ordering = {
  title: 'Commandes',
  commands: {
    PlaceOrder: 'Passer une commande',
    PlaceOrders: 'Passer une commande de plusieurs lignes',
  },
  rules: {},
} as const satisfies TranslatedSlugWords
