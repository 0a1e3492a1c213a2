import { agreementStandsWith } from '../../model/parties/customer-agreement.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { SubscriptionId, UserId } from '../../model/ids.ts'
import { asLicense } from '../../model/subscriptions/commerce-subscription.ts'
import { detailsOf, lossAcceptance } from '../../policies/loss-acceptance.ts'
import { isWithinRange, overTenant, type Orderable } from '../../policies/orderable.ts'
import { overAssignedOf } from '../../service/sku-pool.ts'
import type { UpdateSubscription } from './messages.ts'
import type { Updated } from './change-facts.ts'

/** Whether the licences of a subscription may become so many. */
export interface SeatFacts extends Orderable {
  readonly bySeats: SeatLoss
}

/** What the new number alone would do to people. */
export interface SeatLoss {
  /** Who would hold a licence that no unit stands for, and who would be without service; in order of their ids. */
  readonly users: readonly UserId[]
  /** Short names of what stops for them; empty when something else serves them all. */
  readonly services: readonly string[]
  /** True as well when the workspace only warns. */
  readonly isAccepted: boolean
}

export function seatFacts(command: UpdateSubscription, of: Updated): SeatFacts {
  const { customer, subscription, license, changesSeats } = of
  const { partner } = command
  const held = license?.quantity ?? 1
  const quantity = changesSeats ? (command.quantity ?? held) : null
  const { offer } = subscription
  return {
    // What was bought stays changeable after the offer is withdrawn.
    discontinued: [],
    agreementStands: quantity === null || agreementStandsWith(customer.agreement, partner),
    outOfRange:
      quantity === null || isWithinRange({ offer, quantity }) ? [] : [{ offer, quantity }],
    overTenant:
      quantity === null || quantity < held
        ? []
        : overTenant(without(customer, subscription.id), [{ offer, quantity }]),
    bySeats: seatLoss(customer, withSeats(customer, subscription.id, quantity), command, of),
  }
}

function seatLoss(
  before: Customer,
  after: Customer,
  { lossAccepted }: UpdateSubscription,
  { world, license }: Updated,
): SeatLoss {
  const { losses } = lossAcceptance({ before, after }, lossAccepted, world.settings)
  const already = new Set(license ? overAssignedOf(before, license.sku) : [])
  const left = license
    ? overAssignedOf(after, license.sku).filter((user) => !already.has(user))
    : []
  const { users, services } = detailsOf(losses)
  const concerned = [...new Set([...users, ...left])].sort()
  const named = new Set(lossAccepted)
  return {
    users: concerned,
    services,
    isAccepted:
      world.settings.unacceptedLoss === 'warn' || concerned.every((user) => named.has(user)),
  }
}

/** The customer with another number of licences; with the same when null. */
export function withSeats(
  customer: Customer,
  id: SubscriptionId,
  quantity: number | null,
): Customer {
  const license = asLicense(customer.subscriptions.get(id))
  if (quantity === null || license === undefined) return customer
  return { ...customer, subscriptions: customer.subscriptions.with(id, { ...license, quantity }) }
}

function without(customer: Customer, id: SubscriptionId): Customer {
  return { ...customer, subscriptions: customer.subscriptions.without(id) }
}
