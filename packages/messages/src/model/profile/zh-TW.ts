import type { SomeEvents } from '../../words.ts'

export const profile = {
  PartnerProfileKnown: ({ partner }, say) => `Microsoft 擁有 ${say.party(partner)} 的這些資料`,
  PartnerProfileUpdated: ({ partner, mpn }, say) =>
    `${say.party(partner)} 已更新合作夥伴資料；MPN 識別碼為 ${mpn}`,
} as const satisfies SomeEvents
