import type { SomeEvents } from '../../words.ts'

export const invoice = {
  UsageInvoiced: ({ number, total, partner }, say) =>
    `已向 ${say.party(partner)} 開立發票 ${number}，金額 ${say.money(total)}`,
  UsageInvoiceWithheld: ({ number, currency, period }) =>
    `發票 ${number} 等候中：沒有人說明 ${period.from.slice(0, 7)} 一美元等於多少 ${currency}`,
  ExchangeRateApplied: ({ customer, currency, month }, say) =>
    `${say.party(customer)} 以 ${month} 的 ${currency} 匯率計費`,
  LicenseInvoiced: ({ number, total, partner }, say) =>
    `已向 ${say.party(partner)} 開立授權發票 ${number}，金額 ${say.money(total)}`,
  ReservationsInvoiced: ({ number, total, partner }, say) =>
    `${say.party(partner)} 的發票 ${number}（保留）：${say.money(total)}`,
} as const satisfies SomeEvents
