import type { SomeEvents } from '../../words.ts'

export const enrollment = {
  PartnerIdentifiedForOffboarding: ({ partner }, say) =>
    `Microsoft 已指定 ${say.party(partner)} 離開直接計費`,
  ResellerEnrollmentSubmitted: ({ partner }, say) =>
    `${say.party(partner)} 已註冊為間接轉銷商，等待回覆`,
  ResellerEnrollmentDelayed: ({ partner, answerAt }, say) =>
    `Microsoft 對 ${say.party(partner)} 註冊的回覆延遲至 ${say.instant(answerAt)}`,
  ResellerEnrollmentApproved: ({ partner }, say) =>
    `Microsoft 已核准 ${say.party(partner)} 註冊為間接轉銷商`,
  ResellerEnrollmentRefused: ({ partner }, say) =>
    `Microsoft 已拒絕 ${say.party(partner)} 註冊為間接轉銷商`,
  ResellerAgreementAccepted: ({ partner }, say) =>
    `${say.party(partner)} 已接受間接轉銷商合約，現為兩種類型`,
} as const satisfies SomeEvents
