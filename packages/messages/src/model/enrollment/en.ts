import type { SomeEvents } from '../../words.ts'

export const enrollment = {
  PartnerIdentifiedForOffboarding: ({ partner }, say) =>
    `Microsoft identified ${say.party(partner)} for offboarding from direct billing`,
  ResellerEnrollmentSubmitted: ({ partner }, say) =>
    `${say.party(partner)} enrolled as indirect reseller`,
  ResellerEnrollmentDelayed: ({ partner, answerAt }, say) =>
    `Microsoft’s answer to the enrolment of ${say.party(partner)} is late: it comes on ${say.instant(answerAt)}`,
  ResellerEnrollmentApproved: ({ partner }, say) =>
    `Microsoft approved the enrolment of ${say.party(partner)} as indirect reseller`,
  ResellerEnrollmentRefused: ({ partner }, say) =>
    `Microsoft refused the enrolment of ${say.party(partner)} as indirect reseller`,
  ResellerAgreementAccepted: ({ partner }, say) =>
    `${say.party(partner)} accepted the indirect reseller agreement and is of both kinds`,
} as const satisfies SomeEvents
