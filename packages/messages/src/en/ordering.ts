import type { SlugWords } from '../words.ts'

export const ordering = {
  title: 'Ordering',
  commands: { PlaceOrder: 'Place an order', UpdateSubscription: 'Change a subscription' },
  events: {
    SubscriptionPurchased: ({ name, subscription, customer }, say) =>
      `${name} (${subscription}) bought for ${say.party(customer)}`,
    CommerceSubscriptionSuspended: ({ subscription }) =>
      `Commerce subscription ${subscription} suspended`,
    CommerceSubscriptionReactivated: ({ subscription }) =>
      `Commerce subscription ${subscription} active again`,
    SubscriptionRenamed: ({ subscription, name }) => `Subscription ${subscription} renamed ${name}`,
  },
} as const satisfies SlugWords
