import { assertNever } from '../../kernel/invariant.ts'
import { table } from '../../kernel/table.ts'
import { newCustomer } from './customer.ts'
import { withRow, type World } from '../world.ts'
import type { PartyEvent } from './party-events.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveParty(world: World, event: PartyEvent): World {
  switch (event.type) {
    case 'PartnerRegistered': {
      const { type: _type, partner: id, kind, ...facts } = event
      return {
        ...world,
        partners: world.partners.with(id, {
          id,
          kinds: [kind],
          ...facts,
          // Whoever is a provider of it already was accepted once, and has what comes with that.
          administeredBy: facts.providers,
          partnershipRequests: table(),
          enrollment: null,
          authorization: null,
          profile: null,
          incentives: null,
          qualifications: null,
          providerProfile: null,
        }),
      }
    }
    case 'CustomerRegistered': {
      const { type: _type, customer: id, ...facts } = event
      return { ...world, customers: world.customers.with(id, newCustomer({ id, ...facts })) }
    }
    case 'ProviderProfileTold': {
      const { type: _type, partner: id, ...providerProfile } = event
      const partners = withRow(world.partners, id, (partner) => ({ ...partner, providerProfile }))
      return { ...world, partners }
    }
    default:
      return assertNever(event)
  }
}
