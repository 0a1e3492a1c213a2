import type { SomeEvents } from '../../words.ts'

export const party = {
  PartnerRegistered: ({ name }) => `已登錄合作夥伴 ${name}`,
  CustomerRegistered: ({ name }) => `已登錄客戶 ${name}`,
  ProviderProfileTold: ({ partner, toldOn }, say) =>
    `${say.party(partner)} 為其轉銷商提供的內容（${say.day(toldOn)}）`,
} as const satisfies SomeEvents
