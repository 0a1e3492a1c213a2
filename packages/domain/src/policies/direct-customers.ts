import type { CustomerId, PartnerId } from '../model/ids.ts'
import { customerOf, type World } from '../model/world.ts'
import { allows, permission, type Permission } from './permission.ts'

/**
 * Whether a partner may have a customer directly, by itself. Who is a direct customer already stays one and may be asked
 * again; whoever comes with a provider is none.
 */
export function takingDirectly(
  world: World,
  { partner, customer }: { readonly partner: PartnerId; readonly customer: CustomerId },
  provider: PartnerId | null,
): Permission {
  const isNew = !customerOf(world, customer).relationships.has(partner)
  return isNew && provider === null
    ? permission(world, { partner, customer, asks: ['take-direct-customer'] })
    : { refused: null }
}

/** Shared by the request for a relationship and its acceptance. */
export const directCustomersClosed = {
  id: 'IND-08',
  code: 'direct-customers-closed',
  must: 'A partner that is an indirect reseller too must bring in new customers with its indirect provider.',
  source: 'direct-to-indirect#while-you-transition-from-direct-to-indirect-reseller',
  holds: allows('direct-customers-closed'),
} as const
