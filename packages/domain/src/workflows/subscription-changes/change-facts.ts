import { invariant } from '../../kernel/invariant.ts'
import { addOnsOf } from '../../model/subscriptions/add-ons.ts'
import {
  asLicense,
  asRuled,
  asSold,
  type RuledSubscription,
} from '../../model/subscriptions/commerce-subscription.ts'
import type { License } from '../../model/subscriptions/license.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { SubscriptionId } from '../../model/ids.ts'
import { customerOf, type World } from '../../model/world.ts'
import type { Capability } from '../../policies/capability.ts'
import type { UpdateSubscription } from './messages.ts'

/** An update beside what it is about. */
export interface Updated {
  readonly world: World
  readonly customer: Customer
  readonly subscription: RuledSubscription
  /** The same, when it is of licences; Azure has no number, term or cycle to change. */
  readonly license: License | undefined
  /** Active add-ons of it: they are suspended with it. */
  readonly addOns: readonly SubscriptionId[]
  readonly changesSeats: boolean
  readonly changesRenewal: boolean
  readonly changesCycle: boolean
  readonly changesRecord: boolean
  readonly suspends: boolean
  readonly revives: boolean
  /** Asked to be gone for good. */
  readonly deletes: boolean
}

/** What of the update differs from what is. */
export function updated(command: UpdateSubscription, world: World): Updated {
  const { quantity, autoRenew, billingCycle, reseller, status } = command
  const customer = customerOf(world, command.customer)
  const subscription = asRuled(customer.subscriptions.get(command.subscription))
  invariant(subscription, `subscription ${command.subscription} exists, and has rules`)
  const license = asLicense(subscription)
  return {
    world,
    customer,
    subscription,
    license,
    addOns: addOnsOf(customer, subscription.id).filter((id) => isActive(customer, id)),
    changesSeats: quantity !== undefined && quantity !== (license?.quantity ?? 1),
    changesRenewal: autoRenew !== undefined && autoRenew !== (license?.autoRenew ?? false),
    changesCycle: billingCycle !== undefined && billingCycle !== license?.billingCycle,
    changesRecord: reseller !== undefined && reseller !== asSold(subscription)?.reseller,
    suspends: status === 'suspended' && subscription.status !== 'suspended',
    revives: status === 'active' && subscription.status === 'suspended',
    deletes: status === 'deleted',
  }
}

/** What a partner must be allowed for the update. */
export function asksOf({ quantity = 0 }: UpdateSubscription, of: Updated): Capability[] {
  const { license, changesSeats, suspends, deletes } = of
  const ofSeats = quantity > (license?.quantity ?? 1) ? 'add-seats' : 'reduce-seats'
  const asks: Capability[] = [
    ...(changesSeats ? ([ofSeats] as const) : []),
    ...(suspends || deletes ? (['suspend'] as const) : []),
  ]
  return asks.length === 0 ? ['change-subscription'] : asks
}

function isActive({ subscriptions }: Customer, id: SubscriptionId): boolean {
  return subscriptions.get(id)?.status === 'active'
}
