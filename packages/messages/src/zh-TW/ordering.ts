import type { SlugWords } from '../words.ts'

export const ordering = {
  title: '訂購',
  commands: {
    PlaceOrder: '下訂單',
    PlaceOrders: '下多行訂單',
    CreateCart: '建立購物車',
    UpdateCart: '變更購物車',
    CheckOutCart: '購物車結帳',
    UpdateSubscription: '變更訂用帳戶',
    ChangePartnerOfRecord: '變更記錄合作夥伴',
    RunSubscriptionLifecycle: '讓訂用帳戶進入下一個狀態',
  },
  events: {
    SubscriptionPurchased: ({ name, subscription, customer }, say) =>
      `已為 ${say.party(customer)} 購買 ${name} (${subscription})`,
    CommerceSubscriptionSuspended: ({ subscription }) => `商務訂用帳戶 ${subscription} 已暫停`,
    CommerceSubscriptionReactivated: ({ subscription }) =>
      `商務訂用帳戶 ${subscription} 已重新啟用`,
    SubscriptionRenamed: ({ subscription, name }) =>
      `訂用帳戶 ${subscription} 已重新命名為 ${name}`,
    PartnerOfRecordChanged: ({ subscription, reseller }, say) =>
      `${subscription} 的記錄合作夥伴改為 ${say.party(reseller)}`,
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
    CartCreated: ({ cart }) => `購物車 ${cart} 已建立`,
    CartUpdated: ({ cart }) => `購物車 ${cart} 已變更`,
    CartCheckedOut: ({ cart, lines }, say) =>
      `購物車 ${cart} 已結帳：${say.count(lines.filter(({ refused }) => refused === null).length, {
        other: '購買 # 行',
      })}，${say.count(lines.filter(({ refused }) => refused !== null).length, { other: '拒絕 # 行' })}`,
  },
} as const satisfies SlugWords
