import type { SlugWords } from '../words.ts'

export const ordering = {
  title: 'Commandes',
  commands: { PlaceOrder: 'Passer une commande', UpdateSubscription: 'Modifier un abonnement' },
  events: {
    SubscriptionPurchased: ({ name, subscription, customer }, say) =>
      `${name} (${subscription}) acheté pour ${say.party(customer)}`,
    CommerceSubscriptionSuspended: ({ subscription }) =>
      `Abonnement Commerce ${subscription} suspendu`,
    CommerceSubscriptionReactivated: ({ subscription }) =>
      `Abonnement Commerce ${subscription} à nouveau actif`,
    SubscriptionRenamed: ({ subscription, name }) => `Abonnement ${subscription} renommé ${name}`,
  },
} as const satisfies SlugWords
