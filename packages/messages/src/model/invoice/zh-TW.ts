import type { SomeEvents } from '../../words.ts'

export const invoice = {
  UsageInvoiced: ({ number, total, partner }, say) =>
    `已向 ${say.party(partner)} 開立發票 ${number}，金額 ${say.money(total)}`,
  LicenseInvoiced: ({ number, total, partner }, say) =>
    `已向 ${say.party(partner)} 開立授權發票 ${number}，金額 ${say.money(total)}`,
} as const satisfies SomeEvents
