import { assertNever } from '../../kernel/invariant.ts'
import { newCustomer } from './customer.ts'
import type { World } from '../world.ts'
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
          enrollment: null,
          authorization: null,
          profile: null,
          incentives: null,
          qualifications: null,
        }),
      }
    }
    case 'CustomerRegistered': {
      const { type: _type, customer: id, ...facts } = event
      return { ...world, customers: world.customers.with(id, newCustomer({ id, ...facts })) }
    }
    default:
      return assertNever(event)
  }
}
