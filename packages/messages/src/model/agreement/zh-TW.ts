import type { SomeEvents } from '../../words.ts'

export const agreement = {
  CustomerAgreementSigned: ({ customer }, say) =>
    `${say.party(customer)} 已簽署 Microsoft 客戶合約`,
  CustomerAgreementAttested: ({ partner, customer, agreedOn }, say) =>
    `${say.party(partner)} 已確認 ${say.party(customer)} 於 ${say.day(agreedOn)} 接受 Microsoft 客戶合約`,
  CloudAgreementAttested: ({ partner, customer, agreedOn }, say) =>
    `${say.party(partner)} 已確認 ${say.party(customer)} 於 ${say.day(agreedOn)} 接受 Microsoft Cloud 合約`,
  PartnerAgreementSigned: ({ partner }, say) =>
    `${say.party(partner)} 已簽署 Microsoft 合作夥伴合約`,
} as const satisfies SomeEvents
