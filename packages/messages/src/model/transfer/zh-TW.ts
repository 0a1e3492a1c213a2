import type { SomeEvents } from '../../words.ts'

export const transfer = {
  SubscriptionTransferRequested: ({ lines, customer, partner, provider }, say) =>
    `${say.party(partner)} 要求 ${say.party(provider)} 承接 ${say.party(customer)} 的 ${say.count(lines.length, { other: '# 個訂用帳戶' })}`,
  SubscriptionTransferAccepted: ({ customer, provider }, say) =>
    `${say.party(provider)} 已接受 ${say.party(customer)} 的訂用帳戶轉移`,
  SubscriptionTransferRejected: ({ customer, provider }, say) =>
    `${say.party(provider)} 已拒絕 ${say.party(customer)} 的訂用帳戶轉移`,
  SubscriptionTransferWithdrawn: ({ customer, partner }, say) =>
    `${say.party(partner)} 已撤回 ${say.party(customer)} 的訂用帳戶轉移`,
  SubscriptionTransferExpired: ({ customer, provider }, say) =>
    `${say.party(provider)} 無人回覆 ${say.party(customer)} 的訂用帳戶轉移；該轉移已結束`,
  SubscriptionTransferred: ({ subscription, moved, partner, provider }, say) =>
    `${subscription} 已由 ${say.party(partner)} 轉移至 ${say.party(provider)}，新識別碼為 ${moved}`,
  TransferLineCompleted: ({ index }) => `轉移的第 ${index + 1} 行已執行`,
  TransferLineFailed: ({ index, isLeft, nextLineAt }, say) =>
    isLeft || nextLineAt === null
      ? `轉移的第 ${index + 1} 行無法執行；訂用帳戶維持原狀`
      : `轉移的第 ${index + 1} 行失敗；將於 ${say.instant(nextLineAt)} 重試`,
  TransferLineDelayed: ({ index, nextLineAt }, say) =>
    `轉移的第 ${index + 1} 行延遲；將於 ${say.instant(nextLineAt)} 繼續`,
  SubscriptionTransferCompleted: ({ customer, provider }, say) =>
    `${say.party(customer)} 的訂用帳戶已完成轉移至 ${say.party(provider)}`,
} as const satisfies SomeEvents
