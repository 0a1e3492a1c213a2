import type { SomeEvents } from '../../words.ts'

export const transfer = {
  SubscriptionTransferRequested: ({ lines, customer, partner, provider }, say) =>
    `${say.party(partner)} asked ${say.party(provider)} to take ${say.count(lines.length, { one: '# subscription', other: '# subscriptions' })} of ${say.party(customer)}`,
  SubscriptionTransferAccepted: ({ customer, provider }, say) =>
    `${say.party(provider)} accepted the transfer of subscriptions of ${say.party(customer)}`,
  SubscriptionTransferRejected: ({ customer, provider }, say) =>
    `${say.party(provider)} rejected the transfer of subscriptions of ${say.party(customer)}`,
  SubscriptionTransferWithdrawn: ({ customer, partner }, say) =>
    `${say.party(partner)} took the transfer of subscriptions of ${say.party(customer)} back`,
  SubscriptionTransferExpired: ({ customer, provider }, say) =>
    `Nobody at ${say.party(provider)} answered the transfer of subscriptions of ${say.party(customer)}; it is over`,
  SubscriptionTransferred: ({ subscription, moved, partner, provider }, say) =>
    `${subscription} went from ${say.party(partner)} to ${say.party(provider)}, where it is ${moved}`,
  TransferLineCompleted: ({ index }) => `Line ${index + 1} of the transfer carried out`,
  TransferLineFailed: ({ index, isLeft, nextLineAt }, say) =>
    isLeft || nextLineAt === null
      ? `Line ${index + 1} of the transfer could not be carried out; the subscription stays`
      : `Line ${index + 1} of the transfer failed; it is tried again at ${say.instant(nextLineAt)}`,
  TransferLineDelayed: ({ index, nextLineAt }, say) =>
    `Line ${index + 1} of the transfer is late; it goes on at ${say.instant(nextLineAt)}`,
  SubscriptionTransferCompleted: ({ customer, provider }, say) =>
    `Transfer of subscriptions of ${say.party(customer)} to ${say.party(provider)} completed`,
} as const satisfies SomeEvents
