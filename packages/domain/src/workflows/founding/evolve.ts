import { assertNever } from '../../kernel/invariant.ts'
import { newCustomer } from '../../model/customer.ts'
import type { World } from '../../model/world.ts'
import type { FoundingEvent } from './messages.ts'

export function evolve(world: World, event: FoundingEvent): World {
  switch (event.type) {
    case 'WorkspaceStarted': {
      const { clock: startedAt, seed, settings } = event
      return { ...world, startedAt, seed, settings }
    }
    case 'PartnerRegistered': {
      const { type: _type, partner: id, ...facts } = event
      return { ...world, partners: world.partners.with(id, { id, ...facts }) }
    }
    case 'CustomerRegistered': {
      const { type: _type, customer: id, ...facts } = event
      return { ...world, customers: world.customers.with(id, newCustomer({ id, ...facts })) }
    }
    default:
      return assertNever(event)
  }
}
