import type { CustomerId, PartnerId, SubscriptionId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { asSold } from '../model/subscriptions/commerce-subscription.ts'
import { transferThatTook } from '../model/subscriptions/transfer.ts'
import { customersOf, type World } from '../model/world.ts'

/** A subscription, and whose it is. */
interface Left {
  readonly customer: CustomerId
  readonly subscription: SubscriptionId
}

/** What a partner bills and nobody would look after without it, by customer. */
export function orphanedOf(world: World, partner: PartnerId): Left[] {
  return customersOf(world, partner).flatMap((customer) => orphanedIn(customer, partner))
}

/** The same of one customer. */
export function orphanedIn(file: Customer, partner: PartnerId): Left[] {
  const { id: customer, subscriptions } = file
  return subscriptions
    .rows()
    .filter(({ id }) => transferThatTook(file, id) === undefined)
    .filter((one) => asSold(one)?.partner === partner && one.status !== 'deleted')
    .map(({ id: subscription }) => ({ customer, subscription }))
}
