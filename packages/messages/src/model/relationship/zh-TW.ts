import type { SomeEvents } from '../../words.ts'

export const relationship = {
  ResellerRelationshipRequested: ({ partner, customer, provider }, say) =>
    provider === null
      ? `${say.party(partner)} 已向 ${say.party(customer)} 要求轉銷商關係`
      : `${say.party(partner)} 已與 ${say.party(provider)} 一起向 ${say.party(customer)} 要求轉銷商關係`,
  ResellerRelationshipAccepted: ({ partner, customer }, say) =>
    `${say.party(customer)} 已接受 ${say.party(partner)} 為其轉銷商`,
  ResellerRelationshipCreated: ({ partner, customer, provider }, say) =>
    provider === null
      ? `${say.party(partner)} 是新客戶 ${say.party(customer)} 的轉銷商`
      : `${say.party(partner)} 與 ${say.party(provider)} 一起成為新客戶 ${say.party(customer)} 的轉銷商`,
  ResellerRelationshipExtended: ({ partner, customer, reseller }, say) =>
    `${say.party(reseller)} 已將與 ${say.party(customer)} 的關係擴展到 ${say.party(partner)}`,
  DelegatedAdminRemoved: ({ partner, customer }, say) =>
    `已移除 ${say.party(partner)} 在 ${say.party(customer)} 的委派系統管理權限`,
  ResellerRelationshipRemoved: ({ partner, customer }, say) =>
    `已移除 ${say.party(partner)} 與 ${say.party(customer)} 的轉銷商關係`,
} as const satisfies SomeEvents
