import type { Words } from '../../words.ts'

export const subscriptionChanges: Words['screens']['subscriptionChanges'] = {
  subscriptions: '授權訂用帳戶',
  noSubscriptions: '尚未購買任何項目。',
  seats: '授權數',
  term: '期間至',
  renews: '會續約',
  renewsNot: '不續約',
  soldBy: '購自',
  export: '匯出訂用帳戶',
  newSeats: '今後的授權數',
  changeSeats: '變更授權數',
  rename: '重新命名',
  turnRenewOn: '期滿時續約',
  turnRenewOff: '不續約',
  cycle: '付款方式',
  addOns: '附加元件',
  noAddOns: '沒有附加元件。',
  orderAddOn: '訂購附加元件',
  order: '訂購',
  lossTitle: (what) => `${what}：誰會失去什麼`,
  unchanged: '不會有任何變更。',
}
