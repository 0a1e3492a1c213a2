import type { SomeEvents } from '../../words.ts'

export const authorization = {
  DirectBillingAuthorized: ({ partner, onboardedAt }, say) =>
    `${say.party(partner)} came to direct billing on ${say.day(onboardedAt)}`,
  QualificationsCounted: ({ partner }, say) =>
    `Microsoft counted what ${say.party(partner)} has of what is asked`,
  DirectBillingMeasured: ({ partner, short }, say) =>
    short.length === 0
      ? `${say.party(partner)} was measured and meets the criteria`
      : `${say.party(partner)} was measured and falls short of the criteria`,
  DirectBillingRestricted: ({ partner }, say) =>
    `Direct billing of ${say.party(partner)} was restricted: nothing new can be bought`,
  DirectBillingSuspended: ({ partner }, say) =>
    `Direct billing of ${say.party(partner)} was suspended: what is there can be managed`,
  DirectBillingRevoked: ({ partner }, say) => `Direct billing of ${say.party(partner)} was revoked`,
  DirectBillingRestored: ({ partner }, say) =>
    `${say.party(partner)} meets the criteria in time and bills directly as before`,
  DirectBillingNoticeGiven: ({ partner, endsAt }, say) =>
    `${say.party(partner)} leaves direct billing on ${say.day(endsAt)} of its own will`,
} as const satisfies SomeEvents
