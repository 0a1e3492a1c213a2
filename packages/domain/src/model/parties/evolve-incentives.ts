import { assertNever } from '../../kernel/invariant.ts'
import { withRow, type World } from '../world.ts'
import type { IncentiveEvent } from './incentive-events.ts'
import { incentivesOf, type Incentives } from './incentives.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveIncentives(world: World, event: IncentiveEvent): World {
  return {
    ...world,
    partners: withRow(world.partners, event.partner, (partner) => ({
      ...partner,
      incentives: changed(incentivesOf(partner), event),
    })),
  }
}

function changed(known: Incentives, event: IncentiveEvent): Incentives {
  switch (event.type) {
    case 'IncentiveInvitationAwaited':
    case 'IncentiveInvitationDelayed':
      return { ...known, invitation: { status: 'awaited', inviteAt: event.inviteAt } }
    case 'IncentiveInvitationSent': {
      const { sentAt, email } = event
      return { ...known, invitation: { status: 'sent', sentAt, email } }
    }
    case 'IncentivesEnrolled': {
      const { programme, enrolledAt } = event
      return { ...known, enrolled: [...known.enrolled, { programme, enrolledAt }] }
    }
    default:
      return assertNever(event)
  }
}
