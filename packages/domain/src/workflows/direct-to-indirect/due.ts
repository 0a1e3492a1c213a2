import type { Partner } from '../../model/parties/partner.ts'
import type { DueItem } from '../../workflow.ts'
import type { AnswerEnrollment } from './messages.ts'

const slug = 'direct-to-indirect'

/** Every place where this workflow can be disturbed. */
export const failpoints = [`${slug}/answer-enrollment`] as const

/** Microsoft's answer to an enrolment. */
export function due({ id: partner, enrollment }: Partner): readonly DueItem[] {
  if (enrollment?.status !== 'submitted') return []
  const command: AnswerEnrollment = { type: 'AnswerEnrollment', partner }
  return [
    { at: enrollment.answerAt, key: `${slug} answer`, command, failpoints, subjects: [partner] },
  ]
}
