import { assertNever } from '../../kernel/invariant.ts'
import { withRow, type World } from '../world.ts'
import type { Partner } from './partner.ts'
import type { ProfileEvent } from './profile-events.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveProfile(world: World, event: ProfileEvent): World {
  return {
    ...world,
    partners: withRow(world.partners, event.partner, (partner) => changed(partner, event)),
  }
}

function changed(partner: Partner, event: ProfileEvent): Partner {
  const { email } = event
  switch (event.type) {
    case 'PartnerProfileKnown':
      return { ...partner, profile: { outdated: event.outdated, email, updatedAt: null } }
    case 'PartnerProfileUpdated': {
      const { mpn, updatedAt } = event
      return { ...partner, mpn, profile: { outdated: [], email, updatedAt } }
    }
    default:
      return assertNever(event)
  }
}
