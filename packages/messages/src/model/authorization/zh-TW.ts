import type { SomeEvents } from '../../words.ts'

export const authorization = {
  DirectBillingAuthorized: ({ partner, onboardedAt }, say) =>
    `${say.party(partner)} 於 ${say.day(onboardedAt)} 加入直接計費`,
  QualificationsCounted: ({ partner }, say) => `Microsoft 已統計 ${say.party(partner)} 符合的準則`,
  DirectBillingMeasured: ({ partner, short }, say) =>
    short.length === 0
      ? `${say.party(partner)} 經評估符合準則`
      : `${say.party(partner)} 經評估不符合準則`,
  DirectBillingRestricted: ({ partner }, say) =>
    `${say.party(partner)} 的直接計費已受限：不能再購買新項目`,
  DirectBillingSuspended: ({ partner }, say) =>
    `${say.party(partner)} 的直接計費已暫停：既有項目仍可管理`,
  DirectBillingRevoked: ({ partner }, say) => `${say.party(partner)} 的直接計費已撤銷`,
  DirectBillingRestored: ({ partner }, say) => `${say.party(partner)} 及時符合準則，照舊直接計費`,
  DirectBillingNoticeGiven: ({ partner, endsAt }, say) =>
    `${say.party(partner)} 將於 ${say.day(endsAt)} 自願離開直接計費`,
} as const satisfies SomeEvents
