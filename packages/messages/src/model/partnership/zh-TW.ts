import type { SomeEvents } from '../../words.ts'

export const partnership = {
  PartnershipRequested: ({ partner, provider }, say) =>
    `${say.party(provider)} 已向 ${say.party(partner)} 要求建立合作關係`,
  PartnershipAccepted: ({ partner, provider }, say) =>
    `${say.party(partner)} 已授權 ${say.party(provider)} 為其間接提供者`,
  ProviderAdminRemoved: ({ partner, provider }, say) =>
    `已移除 ${say.party(provider)} 對 ${say.party(partner)} 公司帳戶的系統管理存取權`,
  PartnershipEnded: ({ partner, provider }, say) =>
    `${say.party(partner)} 與 ${say.party(provider)} 的合作關係已結束`,
} as const satisfies SomeEvents
