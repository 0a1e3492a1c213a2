import { azurePlanProduct, isAzure } from '../../catalog/index.ts'
import { invariant } from '../../kernel/invariant.ts'
import type { CommerceSubscription } from '../../model/commerce-subscription.ts'
import type { Customer } from '../../model/customer.ts'
import { entitlementId } from '../../model/ids.ts'
import { openTransition, type OpenTransition } from '../../model/open-transition.ts'
import { orderable, type Orderable } from '../../model/orderable.ts'
import { namedReseller, type NamedReseller } from '../../model/reseller-order.ts'
import { selling, type Selling } from '../../model/selling.ts'
import { standing, type Standing } from '../../model/standing.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { PlaceOrder, UpdateSubscription } from './messages.ts'

/** What the rules of an order look at. */
export interface OrderFacts extends Standing, Selling, OpenTransition, Orderable, NamedReseller {
  readonly isAzurePlan: boolean
  readonly isLegacyAzure: boolean
  readonly partnerHasPlan: boolean
  /** The same order, carried out before. */
  readonly alreadyPlaced: boolean
  readonly idIsFree: boolean
}

export function orderFacts(command: PlaceOrder, { world, actor }: Context): OrderFacts {
  const { partner, offer } = command
  const customer = customerOf(world, command.customer)
  const resellers = command.reseller === undefined ? [] : [command.reseller]
  const existing = customer.subscriptions.get(command.subscription)

  return {
    ...standing(world, { ...command, resellers }),
    ...selling(world, actor, partner),
    ...openTransition(customer, partner),
    ...orderable(world, { ...command, lines: [command] }),
    ...namedReseller(world, command),
    isAzurePlan: offer === azurePlanProduct.id,
    isLegacyAzure: isAzure(offer),
    partnerHasPlan: customer.plans.rows().some((plan) => plan.partner === partner),
    alreadyPlaced: existing !== undefined && isSameOrder(existing, command),
    idIsFree: existing === undefined && !entitlementExists(customer, command),
  }
}

/** What the rules of an update look at. */
export interface UpdateFacts extends Standing, Selling {
  readonly subscription: CommerceSubscription
  readonly isOfPartner: boolean
  readonly versionIsCurrent: boolean
  /** True when the update asks for an active subscription that a plan has replaced. */
  readonly revivesMoved: boolean
}

export function updateFacts(command: UpdateSubscription, { world, actor }: Context): UpdateFacts {
  const { partner } = command
  const customer = customerOf(world, command.customer)
  const subscription = customer.subscriptions.get(command.subscription)
  invariant(subscription, `subscription ${command.subscription} exists`)
  const { entitlement } = subscription
  const azure = entitlement === null ? undefined : customer.azureSubscriptions.get(entitlement)
  return {
    ...standing(world, command),
    ...selling(world, actor, partner),
    subscription,
    isOfPartner: subscription.partner === partner,
    versionIsCurrent: subscription.version === command.version,
    revivesMoved: command.status === 'active' && azure !== undefined && azure.plan !== null,
  }
}

function isSameOrder(existing: CommerceSubscription, order: PlaceOrder): boolean {
  return (
    existing.partner === order.partner &&
    existing.offer === order.offer &&
    existing.reseller === (order.reseller ?? null)
  )
}

/** The Azure side takes the id of the order, which must be free there too. */
function entitlementExists(customer: Customer, { offer, subscription }: PlaceOrder): boolean {
  return isAzure(offer) && customer.azureSubscriptions.has(entitlementId(subscription))
}
