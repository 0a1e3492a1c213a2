import { assertNever, invariant } from '../../kernel/invariant.ts'
import { withRow, type World } from '../world.ts'
import type { AuthorizationEvent } from './authorization-events.ts'
import { authorizationOf, type Authorization } from './authorization.ts'
import type { Partner } from './partner.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveAuthorization(world: World, event: AuthorizationEvent): World {
  return {
    ...world,
    partners: withRow(world.partners, event.partner, (partner) => changed(partner, event)),
  }
}

function changed(partner: Partner, event: AuthorizationEvent): Partner {
  if (event.type === 'QualificationsCounted') {
    const { type: _type, partner: _partner, ...qualifications } = event
    return { ...partner, qualifications }
  }
  return { ...partner, authorization: authorized(authorizationOf(partner), event) }
}

type Change = Exclude<AuthorizationEvent, { readonly type: 'QualificationsCounted' }>

function authorized(known: Authorization, event: Change): Authorization {
  const { onboardedAt, measuredAt, short, noticeEndsAt } = known
  const measured = { onboardedAt, measuredAt, short, noticeEndsAt }
  switch (event.type) {
    case 'DirectBillingAuthorized':
      return { ...known, onboardedAt: event.onboardedAt }
    case 'DirectBillingMeasured':
      return { ...known, measuredAt: event.measuredAt, short: event.short }
    case 'DirectBillingRestricted': {
      const { cause, suspendsAt, revokesAt } = event
      // One that is restricted already has been since then; its end is what is new.
      const restrictedAt = known.status === 'restricted' ? known.restrictedAt : event.restrictedAt
      return { ...measured, status: 'restricted', cause, restrictedAt, suspendsAt, revokesAt }
    }
    case 'DirectBillingSuspended': {
      invariant(known.status === 'restricted' && known.revokesAt, 'it was restricted, to an end')
      const { restrictedAt, revokesAt } = known
      const { suspendedAt } = event
      return { ...measured, status: 'suspended', restrictedAt, suspendedAt, revokesAt }
    }
    case 'DirectBillingRevoked':
      return { ...measured, status: 'revoked', revokedAt: event.revokedAt }
    case 'DirectBillingRestored':
      return { ...measured, status: 'active', short: [] }
    case 'DirectBillingNoticeGiven':
      return { ...known, noticeEndsAt: event.endsAt }
    default:
      return assertNever(event)
  }
}
