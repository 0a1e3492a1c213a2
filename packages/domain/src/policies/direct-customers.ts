import type { Customer } from '../model/parties/customer.ts'
import { enrolledAt } from '../model/parties/enrollment.ts'
import type { PartnerId } from '../model/ids.ts'
import { partnerOf, type World } from '../model/world.ts'

/**
 * IND-08: a partner that became an indirect reseller takes no new direct customers; who is one already stays one. With the
 * setting of the page from 2019 on, direct customers close only once direct billing is restricted.
 */
export function takesDirectly(world: World, partner: PartnerId, customer: Customer): boolean {
  return (
    world.settings.directCustomersClose === 'restriction' ||
    customer.relationships.has(partner) ||
    enrolledAt(partnerOf(world, partner).enrollment) === null
  )
}

/** Shared by the request for a relationship and its acceptance. */
export const directCustomersClosed = {
  id: 'IND-08',
  code: 'direct-customers-closed',
  must: 'A partner that is an indirect reseller too must bring in new customers with its indirect provider.',
  source: 'direct-to-indirect#while-you-transition-from-direct-to-indirect-reseller',
} as const
