import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { PartnerId } from '../ids.ts'
import { withRow, type World } from '../world.ts'
import type { Partner } from './partner.ts'
import type { PartnershipEvent } from './partnership-events.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolvePartnership(world: World, event: PartnershipEvent, at: Instant): World {
  return {
    ...world,
    partners: withRow(world.partners, event.partner, (reseller) => changed(reseller, event, at)),
  }
}

function changed(reseller: Partner, event: PartnershipEvent, at: Instant): Partner {
  const { providers, administeredBy, partnershipRequests } = reseller
  const { provider } = event
  switch (event.type) {
    case 'PartnershipRequested': {
      const { link, message } = event
      const request = { provider, link, message, requestedAt: at, acceptedAt: null }
      return { ...reseller, partnershipRequests: partnershipRequests.with(provider, request) }
    }
    case 'PartnershipAccepted': {
      const { acceptedAt } = event
      return {
        ...reseller,
        providers: [...providers, provider],
        administeredBy: [...administeredBy, provider],
        partnershipRequests: withRow(partnershipRequests, provider, (request) => ({
          ...request,
          acceptedAt,
        })),
      }
    }
    case 'ProviderAdminRemoved':
      return { ...reseller, administeredBy: without(administeredBy, provider) }
    case 'PartnershipEnded':
      return {
        ...reseller,
        providers: without(providers, provider),
        administeredBy: without(administeredBy, provider),
        partnershipRequests: partnershipRequests.without(provider),
      }
    default:
      return assertNever(event)
  }
}

function without(providers: readonly PartnerId[], gone: PartnerId): readonly PartnerId[] {
  return providers.filter((provider) => provider !== gone)
}
