import type { SlugWords } from '../words.ts'

export const ordering = {
  title: '訂購',
  commands: { PlaceOrder: '下訂單', UpdateSubscription: '變更訂用帳戶' },
  events: {
    SubscriptionPurchased: ({ name, subscription, customer }, say) =>
      `已為 ${say.party(customer)} 購買 ${name} (${subscription})`,
    CommerceSubscriptionSuspended: ({ subscription }) => `商務訂用帳戶 ${subscription} 已暫停`,
    CommerceSubscriptionReactivated: ({ subscription }) =>
      `商務訂用帳戶 ${subscription} 已重新啟用`,
    SubscriptionRenamed: ({ subscription, name }) =>
      `訂用帳戶 ${subscription} 已重新命名為 ${name}`,
  },
} as const satisfies SlugWords
