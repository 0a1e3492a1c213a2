import type { SomeEvents } from '../../words.ts'

export const party = {
  PartnerRegistered: ({ name }) => `已登錄合作夥伴 ${name}`,
  CustomerRegistered: ({ name }) => `已登錄客戶 ${name}`,
} as const satisfies SomeEvents
