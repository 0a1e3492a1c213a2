import { authorizationOf } from '../../model/parties/authorization.ts'
import { nextMeasureAt } from '../../policies/next-measure.ts'
import { partnerDueBy, type DueItem } from '../../workflow.ts'
import { incentiveFailpoints } from './incentives.ts'
import type { AnswerEnrollment, MeasureDirectBilling, NarrowDirectBilling } from './messages.ts'

const slug = 'direct-to-indirect'

/** Every place where this workflow can be disturbed. */
export const failpoints = [`${slug}/answer-enrollment`, ...incentiveFailpoints] as const

/** Microsoft's answer to an enrolment. */
export const due = partnerDueBy(['enrollment'], ({ id: partner, enrollment }) => {
  if (enrollment?.status !== 'submitted') return []
  const command: AnswerEnrollment = { type: 'AnswerEnrollment', partner }
  return [
    {
      at: enrollment.answerAt,
      key: `${slug} answer`,
      command,
      failpoints: [`${slug}/answer-enrollment`],
      subjects: [partner],
    },
  ]
})

/** The measure of a direct bill partner, and what follows when it falls short or leaves. */
export const authorizationDue = partnerDueBy(['kinds', 'authorization'], (file, basis) => {
  const { id: partner } = file
  const known = authorizationOf(file)
  const measure: MeasureDirectBilling = { type: 'MeasureDirectBilling', partner }
  const narrow = (to: NarrowDirectBilling['to']): NarrowDirectBilling => ({
    type: 'NarrowDirectBilling',
    partner,
    to,
  })
  const measureAt = nextMeasureAt(file, basis)
  const items: (Pick<DueItem, 'at' | 'command'> | null)[] = [
    measureAt === null ? null : { at: measureAt, command: measure },
  ]
  if (known.status === 'restricted' && known.suspendsAt !== null) {
    items.push({ at: known.suspendsAt, command: narrow('suspended') })
  }
  if (known.status === 'restricted' || known.status === 'suspended') {
    items.push(known.revokesAt && { at: known.revokesAt, command: narrow('revoked') })
  }
  if (known.status !== 'revoked') {
    items.push(known.noticeEndsAt && { at: known.noticeEndsAt, command: narrow('revoked') })
  }
  return items.flatMap((item) =>
    item === null ? [] : [{ ...item, ...keyed(item), subjects: [partner] }],
  )
})

/** Microsoft's own doing: nothing of it can be disturbed. */
function keyed({ command: { type } }: Pick<DueItem, 'command'>) {
  return { key: `${slug} ${type}`, failpoints: [] }
}
