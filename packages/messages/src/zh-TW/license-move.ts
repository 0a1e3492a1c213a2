import type { SlugWords } from '../words.ts'

export const licenseMove = {
  title: '授權移轉',
  commands: {
    StartLicenseMove: '將授權移轉至 CSP',
    ScheduleLicenseMove: '排定授權移轉',
    CancelScheduledMove: '取消已排定的移轉',
    RunScheduledMove: '開始已排定的移轉',
    EndSourceSubscription: '結束原訂用帳戶',
    OpenCreditCase: '申請退款',
    DecideCredit: '決定是否退款',
  },
  events: {
    LicenseMoveStarted: ({ lines, customer, partner }, say) =>
      `${say.party(customer)} 的 ${say.count(lines.length, { other: '# 個訂用帳戶' })}正移轉至 ${say.party(partner)}`,
    LicenseMoveScheduled: ({ customer, partner, on }, say) =>
      `${say.party(customer)} 的授權已排定於 ${say.day(on)} 移轉至 ${say.party(partner)}`,
    ScheduledMoveCancelled: ({ customer, partner }, say) =>
      `已取消將 ${say.party(customer)} 的授權移轉至 ${say.party(partner)} 的排程`,
    ScheduledMoveRefused: ({ customer, partner }, say) =>
      `已排定將 ${say.party(customer)} 的授權移轉至 ${say.party(partner)}，但因規則阻擋而未開始`,
    SourceSubscriptionCancelled: ({ subscription }) =>
      `原訂用帳戶 ${subscription} 已取消，不予退款`,
    CreditCaseOpened: ({ subscription, by }, say) =>
      `${say.party(by)} 已就 ${subscription} 向 Microsoft 365 帳單支援申請退款`,
    CreditDecided: ({ subscription, granted }, say) =>
      granted === null
        ? `${subscription} 未獲退款`
        : `${subscription} 獲退款 ${say.money(granted)}`,
  },
} as const satisfies SlugWords
