import { partnerDueBy } from '../../workflow.ts'
import type { AnswerEnrollment } from './messages.ts'

const slug = 'direct-to-indirect'

/** Every place where this workflow can be disturbed. */
export const failpoints = [`${slug}/answer-enrollment`] as const

/** Microsoft's answer to an enrolment. */
export const due = partnerDueBy(['enrollment'], ({ id: partner, enrollment }) => {
  if (enrollment?.status !== 'submitted') return []
  const command: AnswerEnrollment = { type: 'AnswerEnrollment', partner }
  return [
    { at: enrollment.answerAt, key: `${slug} answer`, command, failpoints, subjects: [partner] },
  ]
})
