import type { SomeEvents } from '../../words.ts'

export const invoice = {
  UsageInvoiced: ({ number, total, partner }, say) =>
    `Invoice ${number} over ${say.money(total)} issued to ${say.party(partner)}`,
  LicenseInvoiced: ({ number, total, partner }, say) =>
    `Invoice ${number} over ${say.money(total)} for licences issued to ${say.party(partner)}`,
} as const satisfies SomeEvents
