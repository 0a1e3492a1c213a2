import type { EnrollmentEvent } from '../../model/parties/enrollment-events.ts'
import type { IncentiveEvent } from '../../model/parties/incentive-events.ts'
import { partnerOf } from '../../model/world.ts'
import { command } from '../../workflow.ts'
import { answerAt } from './approval.ts'
import { acceptFacts, enrollFacts, identifyFacts } from './facts.ts'
import { invitationAtAcceptance } from './incentives.ts'
import * as messages from './messages.ts'
import { acceptRules, answeredByClock, enrollRules, identifyRules } from './rules.ts'

export const identify = command({
  message: messages.identifyForOffboarding,
  facts: identifyFacts,
  rules: identifyRules,
  events: ({ partner }, { enrollment }, { now }): EnrollmentEvent[] =>
    enrollment === null
      ? [{ type: 'PartnerIdentifiedForOffboarding', partner, identifiedAt: now }]
      : [],
})

/** Asking again while an answer is awaited, or after approval, changes nothing; after a refusal it is a new enrolment. */
export const enroll = command({
  message: messages.enrollAsIndirectReseller,
  facts: enrollFacts,
  rules: enrollRules,
  events: (order, { enrollment }, { world, now }): EnrollmentEvent[] => {
    const isOpen = enrollment === null || ['identified', 'refused'].includes(enrollment.status)
    if (!isOpen) return []
    const { partner, firstName, lastName, email, phone = null } = order
    return [
      {
        type: 'ResellerEnrollmentSubmitted',
        partner,
        firstName,
        lastName,
        email,
        phone,
        submittedAt: now,
        answerAt: answerAt(partnerOf(world, partner), world),
      },
    ]
  },
})

/** Microsoft approves, unless a fault makes it refuse or takes its time; what is answered stays answered. */
export const answer = command({
  message: messages.answerEnrollment,
  facts: ({ partner }, { world }) => ({
    isAwaited: partnerOf(world, partner).enrollment?.status === 'submitted',
  }),
  by: answeredByClock,
  rules: [],
  events: ({ partner, mishap }, { isAwaited }, { now: answeredAt }): EnrollmentEvent[] => {
    if (!isAwaited) return []
    switch (mishap?.do) {
      case 'delay':
        return [{ type: 'ResellerEnrollmentDelayed', partner, answerAt: mishap.until }]
      case 'fail':
        return [{ type: 'ResellerEnrollmentRefused', partner, answeredAt }]
      default:
        return [{ type: 'ResellerEnrollmentApproved', partner, answeredAt }]
    }
  },
})

export const accept = command({
  message: messages.acceptResellerAgreement,
  facts: acceptFacts,
  rules: acceptRules,
  events: (
    { partner },
    { enrollment },
    { world, now: acceptedAt },
  ): (EnrollmentEvent | IncentiveEvent)[] =>
    enrollment?.status === 'approved'
      ? [
          { type: 'ResellerAgreementAccepted', partner, acceptedAt },
          ...invitationAtAcceptance(partnerOf(world, partner), world),
        ]
      : [],
})
