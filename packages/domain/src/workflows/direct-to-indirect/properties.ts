import { workingDaysBetween } from '../../catalog/index.ts'
import { dayOf } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import { partnerId } from '../../model/ids.ts'
import {
  acceptAgreement,
  advance,
  auditAgenda,
  auditLog,
  enroll,
  enrollmentCase,
  leavingWorld,
  property,
  when,
  type AnyProperty,
} from '../../testing/index.ts'
import { approvalWorkingDaysMax } from './approval.ts'

const contoso = partnerId('contoso')

export const directToIndirectProperties: readonly AnyProperty[] = [
  property({
    name: 'an enrolment is answered by itself, within the working days of its market',
    source: 'direct-to-indirect#get-started',
    given: enrollmentCase,
    holds: (drawn) => {
      const { after } = when(leavingWorld(drawn), enroll(), advance('20d'), acceptAgreement())
      const { enrollment, kinds } = after.world.partners.get(contoso) ?? {}
      invariant(enrollment?.status === 'accepted', 'it was answered, and the agreement accepted')
      invariant(
        kinds?.join(' ') === 'direct-bill indirect-reseller',
        'the partner is of both kinds',
      )
      const { submittedAt, answeredAt } = enrollment
      const took = workingDaysBetween(dayOf(submittedAt), dayOf(answeredAt), drawn.country)
      invariant(took <= approvalWorkingDaysMax(submittedAt), `${took} working days are too many`)
      invariant(submittedAt.slice(10) === answeredAt.slice(10), 'it keeps the time of the day')
      auditLog(after)
      auditAgenda(after.world)
    },
  }),
]
