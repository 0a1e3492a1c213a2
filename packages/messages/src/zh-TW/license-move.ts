import type { SlugWords } from '../words.ts'

export const licenseMove = {
  title: '授權移轉',
  commands: {
    StartLicenseMove: '將授權移轉至 CSP',
    EndSourceSubscription: '結束原訂用帳戶',
    OpenCreditCase: '申請退款',
    DecideCredit: '決定是否退款',
  },
  events: {
    LicenseMoveStarted: ({ lines, customer, partner }, say) =>
      `${say.party(customer)} 的 ${say.count(lines.length, { other: '# 個訂用帳戶' })}正移轉至 ${say.party(partner)}`,
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
