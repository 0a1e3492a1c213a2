import type { SomeEvents } from '../../words.ts'

export const subscription = {
  SubscriptionPurchased: ({ name, subscription, customer }, say) =>
    `已為 ${say.party(customer)} 購買 ${name} (${subscription})`,
  NewCommerceLicensePurchased: ({ name, subscription, customer }, say) =>
    `已在新商務體驗中為 ${say.party(customer)} 購買 ${name} (${subscription})`,
  ReservationPurchased: ({ name, subscription, customer }, say) =>
    `已為 ${say.party(customer)} 保留 ${name} (${subscription})`,
  ReservationReturned: ({ subscription, refund }, say) =>
    `保留 ${subscription} 已退還，退款 ${say.money(refund)}`,
  CommerceSubscriptionSuspended: ({ subscription }) => `商務訂用帳戶 ${subscription} 已暫停`,
  CommerceSubscriptionReactivated: ({ subscription }) => `商務訂用帳戶 ${subscription} 已重新啟用`,
  SubscriptionRenamed: ({ subscription, name }) => `訂用帳戶 ${subscription} 已重新命名為 ${name}`,
  PartnerOfRecordChanged: ({ subscription, reseller }, say) =>
    `${subscription} 的記錄的合作夥伴改為 ${say.party(reseller)}`,
  SubscriptionProvisioned: ({ subscription }) => `${subscription} 的授權已佈建`,
  ProvisioningFailed: ({ subscription, nextTryAt }, say) =>
    `${subscription} 的授權佈建失敗；將於 ${say.instant(nextTryAt)} 再試`,
  ProvisioningDelayed: ({ subscription, nextTryAt }, say) =>
    `${subscription} 的授權佈建延遲；預計 ${say.instant(nextTryAt)} 完成`,
  SeatsChanged: ({ subscription, quantity }, say) =>
    `${subscription} 現在有 ${say.count(quantity, { other: '# 個授權' })}`,
  AutoRenewChanged: ({ subscription, autoRenew }) =>
    autoRenew ? `${subscription} 會自動續訂` : `${subscription} 到期後不續訂`,
  BillingCycleChanged: ({ subscription, billingCycle }) =>
    `${subscription} 自下一週期起改為${billingCycle === 'annual' ? '年繳' : '月繳'}`,
  SubscriptionRenewed: ({ subscription, term }, say) =>
    `${subscription} 已續訂至 ${say.instant(term.until)}`,
  SubscriptionExpired: ({ subscription }) => `${subscription} 已到期；使用者仍可繼續工作`,
  SubscriptionDisabled: ({ subscription }) => `${subscription} 已停用；僅保留資料`,
  SubscriptionDeleted: ({ subscription, dataLost }, say) =>
    dataLost.length === 0
      ? `${subscription} 已刪除`
      : `${subscription} 已刪除，${say.few(
          dataLost.map(({ user }) => user),
          { other: '# 位使用者' },
        )}的資料也一併刪除`,
  SourceSubscriptionCancelled: ({ subscription }) => `原訂用帳戶 ${subscription} 已取消，不予退款`,
} as const satisfies SomeEvents
