import { workingDaysBetween } from '../../catalog/index.ts'
import { dayOf } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import { partnerId } from '../../model/ids.ts'
import { invitedBy } from '../../policies/incentives.ts'
import {
  acceptAgreement,
  advance,
  auditAgenda,
  auditLog,
  capabilityWalk,
  enroll,
  enrollmentCase,
  leavingWorld,
  property,
  updateProfile,
  walkedCells,
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

  property({
    name: 'one invitation to the incentives comes within thirty days, to the account of its moment',
    source: 'direct-to-indirect#enroll-for-indirect-reseller-incentives',
    given: enrollmentCase,
    holds: (drawn) => {
      const start = when(leavingWorld(drawn), enroll(), advance('20d')).after
      const moved = updateProfile({ email: 'moved@contoso.example' })
      const told = [updateProfile({ email: 'mpn@contoso.example' }), acceptAgreement()]
      const { after } = when(start, ...told, advance('15d'), moved, advance('16d'))
      const events = after.log
      const accepted = events.find(({ event }) => event.type === 'ResellerAgreementAccepted')
      const change = events.findLast(({ event }) => event.type === 'PartnerProfileUpdated')
      const sent = events.flatMap(({ at, position, event }) =>
        event.type === 'IncentiveInvitationSent' ? [{ at, position, email: event.email }] : [],
      )
      const [invitation, second] = sent
      invariant(invitation && accepted && change && !second, 'there is one invitation')
      invariant(invitation.at <= invitedBy(accepted.at), 'it came within thirty days')
      const isBefore = invitation.position < change.position
      const address = isBefore ? 'mpn@contoso.example' : 'moved@contoso.example'
      invariant(invitation.email === address, `${address} was the account of that moment`)
      auditLog(after)
      auditAgenda(after.world)
    },
  }),

  property({
    name: 'in a year of whatever anybody tries nothing is done that the matrix refuses',
    source: 'direct-bill-authorization#who-may-do-what',
    given: capabilityWalk,
    holds: (walk) => {
      walkedCells(walk)
    },
  }),
]
