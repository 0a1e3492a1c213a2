import type { SomeEvents } from '../../words.ts'

export const move = {
  LicenseMoveStarted: ({ lines, customer, partner }, say) =>
    `${say.party(customer)} 的 ${say.count(lines.length, { other: '# 個訂用帳戶' })}正移轉至 ${say.party(partner)}`,
  LicenseMoveScheduled: ({ customer, partner, on }, say) =>
    `${say.party(customer)} 的授權已排定於 ${say.day(on)} 移轉至 ${say.party(partner)}`,
  ScheduledMoveCancelled: ({ customer, partner }, say) =>
    `已取消將 ${say.party(customer)} 的授權移轉至 ${say.party(partner)} 的排程`,
  ScheduledMoveRefused: ({ customer, partner }, say) =>
    `已排定將 ${say.party(customer)} 的授權移轉至 ${say.party(partner)}，但因規則阻擋而未開始`,
  CreditCaseOpened: ({ subscription, by }, say) =>
    `${say.party(by)} 已就 ${subscription} 向 Microsoft 365 帳單支援申請退款`,
  CreditDecided: ({ subscription, granted }, say) =>
    granted === null ? `${subscription} 未獲退款` : `${subscription} 獲退款 ${say.money(granted)}`,
} as const satisfies SomeEvents
