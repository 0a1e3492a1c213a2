import type { Instant } from '../../kernel/calendar.ts'

export const enrollmentStatuses = [
  'identified',
  'submitted',
  'refused',
  'approved',
  'accepted',
] as const

/** The stage of a direct bill partner that becomes an indirect reseller too. */
export type Enrollment = Identified | Submitted | Refused | Approved | Accepted

interface Identified {
  readonly status: 'identified'
  /** When Microsoft picked the partner for offboarding from direct billing. */
  readonly identifiedAt: Instant
}

interface Submitted extends Submission {
  readonly status: 'submitted'
  readonly answerAt: Instant
}

interface Refused extends Submission {
  readonly status: 'refused'
  readonly answeredAt: Instant
}

interface Approved extends Submission {
  readonly status: 'approved'
  readonly answeredAt: Instant
}

interface Accepted extends Submission {
  readonly status: 'accepted'
  readonly answeredAt: Instant
  /** Since then the partner is of both kinds; there is no way back (IND-06). */
  readonly acceptedAt: Instant
}

interface Submission {
  /** Null where nobody picks: from 2024 on a partner enrols once it is restricted. */
  readonly identifiedAt: Instant | null
  readonly contact: PrimaryContact
  readonly submittedAt: Instant
}

/** Who is told of Microsoft's answer. */
export interface PrimaryContact {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly phone: string | null
}

/** Whom the form names; null while none was sent. */
export function contactOf(enrollment: Enrollment | null): PrimaryContact | null {
  return enrollment !== null && 'contact' in enrollment ? enrollment.contact : null
}

/** The moment from which no new direct customer may be added; null before. */
export function enrolledAt(enrollment: Enrollment | null): Instant | null {
  return enrollment?.status === 'accepted' ? enrollment.acceptedAt : null
}
