import type { SlugWords } from '../words.ts'

export const licenseMove = {
  title: '授權轉移',
  commands: {
    StartLicenseMove: '將授權移至 CSP',
    EndSourceSubscription: '結束原訂用帳戶',
    OpenCreditCase: '要求退費',
    DecideCredit: '決定是否退費',
  },
  events: {
    LicenseMoveStarted: ({ lines, customer, partner }, say) =>
      `${say.party(customer)} 的 ${say.count(lines.length, { other: '# 個訂用帳戶' })}正移往 ${say.party(partner)}`,
    SourceSubscriptionCancelled: ({ subscription }) =>
      `原訂用帳戶 ${subscription} 已取消，不予退款`,
    CreditCaseOpened: ({ subscription, by }, say) =>
      `${say.party(by)} 已就 ${subscription} 向 Microsoft 365 帳單支援要求退費`,
    CreditDecided: ({ subscription, granted }, say) =>
      granted === null
        ? `${subscription} 未獲退費`
        : `${subscription} 獲退費 ${say.money(granted)}`,
  },
} as const satisfies SlugWords
