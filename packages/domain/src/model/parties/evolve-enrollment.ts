import type { Instant } from '../../kernel/calendar.ts'
import { assertNever, invariant } from '../../kernel/invariant.ts'
import { withRow, type World } from '../world.ts'
import type { EnrollmentEvent } from './enrollment-events.ts'
import type { Enrollment } from './enrollment.ts'
import type { Partner } from './partner.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveEnrollment(world: World, event: EnrollmentEvent): World {
  return {
    ...world,
    partners: withRow(world.partners, event.partner, (partner) => changed(partner, event)),
  }
}

function changed(partner: Partner, event: EnrollmentEvent): Partner {
  const { enrollment } = partner
  switch (event.type) {
    case 'PartnerIdentifiedForOffboarding': {
      const { identifiedAt } = event
      return { ...partner, enrollment: { status: 'identified', identifiedAt } }
    }
    case 'ResellerEnrollmentSubmitted': {
      const { firstName, lastName, email, phone, submittedAt, answerAt } = event
      const contact = { firstName, lastName, email, phone }
      const identifiedAt = enrollment?.identifiedAt ?? null
      return {
        ...partner,
        enrollment: { status: 'submitted', identifiedAt, contact, submittedAt, answerAt },
      }
    }
    case 'ResellerEnrollmentDelayed': {
      const { answerAt } = event
      return { ...partner, enrollment: { ...known(enrollment, 'submitted'), answerAt } }
    }
    case 'ResellerEnrollmentApproved':
      return { ...partner, enrollment: answered(enrollment, 'approved', event.answeredAt) }
    case 'ResellerEnrollmentRefused':
      return { ...partner, enrollment: answered(enrollment, 'refused', event.answeredAt) }
    case 'ResellerAgreementAccepted': {
      const { acceptedAt } = event
      const approved = known(enrollment, 'approved')
      return {
        ...partner,
        kinds: [...partner.kinds, 'indirect-reseller'],
        enrollment: { ...approved, status: 'accepted', acceptedAt },
      }
    }
    default:
      return assertNever(event)
  }
}

function answered(
  enrollment: Enrollment | null,
  status: 'approved' | 'refused',
  answeredAt: Instant,
): Enrollment {
  const { answerAt: _answerAt, ...submitted } = known(enrollment, 'submitted')
  return { ...submitted, status, answeredAt }
}

/** @throws BrokenInvariant when the partner does not stand there; decisions look before they record. */
function known<Status extends Enrollment['status']>(
  enrollment: Enrollment | null,
  status: Status,
): Extract<Enrollment, { readonly status: Status }> {
  invariant(isAt(status, enrollment), `the enrolment is ${status}`)
  return enrollment
}

function isAt<Status extends Enrollment['status']>(
  status: Status,
  enrollment: Enrollment | null,
): enrollment is Extract<Enrollment, { readonly status: Status }> {
  return enrollment?.status === status
}
