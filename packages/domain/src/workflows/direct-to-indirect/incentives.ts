import { plus, type Instant } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import { enrolledAt } from '../../model/parties/enrollment.ts'
import type { IncentiveEvent } from '../../model/parties/incentive-events.ts'
import { incentivesOf } from '../../model/parties/incentives.ts'
import type { Partner } from '../../model/parties/partner.ts'
import { profileOf } from '../../model/parties/profile.ts'
import { partnerOf, type World } from '../../model/world.ts'
import { invitedAt } from '../../policies/incentives.ts'
import { command, partnerDueBy } from '../../workflow.ts'
import { incentiveFacts } from './incentive-facts.ts'
import { incentiveRules, invitedByClock } from './incentive-rules.ts'
import {
  enrollInIncentives,
  sendIncentiveInvitation,
  type SendIncentiveInvitation,
} from './messages.ts'

export const incentiveFailpoints = ['direct-to-indirect/invite-to-incentives'] as const

/** How long Microsoft waits after an invitation that did not go out. */
const againAfter = 'P1D'

/**
 * An invitation is on its way once the partner is enrolled and Microsoft knows the address of its MPN account
 * (decision-0207).
 */
export function invitationAwaited(
  { id: partner, incentives }: Partner,
  known: { readonly enrolledAt: Instant | null; readonly email: string | null },
  world: World,
): IncentiveEvent[] {
  const isOpen = incentivesOf({ incentives }).invitation === null
  if (!isOpen || known.enrolledAt === null || known.email === null) return []
  const at = invitedAt(partner, known.enrolledAt, world)
  return [
    {
      type: 'IncentiveInvitationAwaited',
      partner,
      inviteAt: at > world.now ? at : world.now,
    },
  ]
}

/** What falls due of the incentives: the invitation. */
export const incentivesDue = partnerDueBy(['incentives'], ({ id: partner, incentives }) => {
  const { invitation } = incentivesOf({ incentives })
  if (invitation?.status !== 'awaited') return []
  const order: SendIncentiveInvitation = { type: 'SendIncentiveInvitation', partner }
  return [
    {
      at: invitation.inviteAt,
      key: 'direct-to-indirect incentives',
      command: order,
      failpoints: incentiveFailpoints,
      subjects: [partner],
    },
  ]
})

/** Goes to whatever account the tenant is tied to then; one that does not go out is sent a day later. */
export const invite = command({
  message: sendIncentiveInvitation,
  facts: ({ partner }, { world }) => {
    const file = partnerOf(world, partner)
    const { invitation } = incentivesOf(file)
    return { isAwaited: invitation?.status === 'awaited', email: profileOf(file).email }
  },
  by: invitedByClock,
  rules: [],
  events: ({ partner, mishap }, { isAwaited, email }, { now: sentAt }): IncentiveEvent[] => {
    if (!isAwaited) return []
    switch (mishap?.do) {
      case 'delay':
        return [{ type: 'IncentiveInvitationDelayed', partner, inviteAt: mishap.until }]
      case 'fail':
        return [{ type: 'IncentiveInvitationDelayed', partner, inviteAt: plus(sentAt, againAfter) }]
      default:
        invariant(email, 'the address of the MPN account is known')
        return [{ type: 'IncentiveInvitationSent', partner, email, sentAt }]
    }
  },
})

/** Each programme by itself; a partner that takes part already changes nothing. */
export const enrollIncentives = command({
  message: enrollInIncentives,
  facts: incentiveFacts,
  rules: incentiveRules,
  events: ({ partner, programme }, { takesPart }, { now }): IncentiveEvent[] =>
    takesPart ? [] : [{ type: 'IncentivesEnrolled', partner, programme, enrolledAt: now }],
})

/** The same where the agreement of resellers is accepted: the partner is enrolled from now on. */
export function invitationAtAcceptance(file: Partner, world: World): IncentiveEvent[] {
  return invitationAwaited(file, { enrolledAt: world.now, email: profileOf(file).email }, world)
}

/** The same where the address becomes known. */
export function invitationAtUpdate(file: Partner, email: string | null, world: World) {
  return invitationAwaited(file, { enrolledAt: enrolledAt(file.enrollment), email }, world)
}
