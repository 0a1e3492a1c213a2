import { agreementStandsWith } from '../../model/customer-agreement.ts'
import type { Customer } from '../../model/customer.ts'
import type { SubscriptionId } from '../../model/ids.ts'
import {
  lossAcceptance,
  withSubscriptionsChanged,
  type LossAcceptance,
} from '../../model/loss-acceptance.ts'
import { fitsTenant, isWithinRange, type Orderable } from '../../model/orderable.ts'
import type { UpdateSubscription } from './messages.ts'
import type { Updated } from './updated.ts'

/** Whether the licences of a subscription may become so many. */
export interface SeatFacts extends Orderable {
  /** What the new number alone would end. */
  readonly bySeats: LossAcceptance
}

export function seatFacts(command: UpdateSubscription, of: Updated): SeatFacts {
  const { customer, subscription, changesSeats } = of
  const { partner, lossAccepted } = command
  const quantity = changesSeats ? (command.quantity ?? subscription.quantity) : null
  const { offer } = subscription
  return {
    // What was bought stays changeable after the offer is withdrawn.
    discontinued: [],
    agreementStands: quantity === null || agreementStandsWith(customer.agreement, partner),
    seatsAreWithinRange: quantity === null || isWithinRange({ offer, quantity }),
    seatsFitTenant:
      quantity === null ||
      quantity < subscription.quantity ||
      fitsTenant(without(customer, subscription.id), [{ offer, quantity }]),
    bySeats: lossAcceptance(
      { before: customer, after: withSeats(customer, subscription.id, quantity) },
      lossAccepted,
      of.world.settings,
    ),
  }
}

/** The customer with another number of licences; with the same when null. */
export function withSeats(customer: Customer, id: SubscriptionId, quantity: number | null) {
  return quantity === null ? customer : withSubscriptionsChanged(customer, [id], { quantity })
}

function without(customer: Customer, id: SubscriptionId): Customer {
  return { ...customer, subscriptions: customer.subscriptions.without(id) }
}
