import { azurePlanProduct, isAzure, offer as offerOf } from '../catalog/index.ts'
import type { OrderLine } from '../model/subscriptions/cart.ts'
import {
  asLicense,
  asSold,
  parentOf,
  type CommerceSubscription,
} from '../model/subscriptions/commerce-subscription.ts'
import type { Customer } from '../model/parties/customer.ts'
import { entitlementId, type OfferId } from '../model/ids.ts'
import { namedCurrency, type NamedCurrency } from './currency.ts'
import { openTransition, type OpenTransition } from './open-transition.ts'
import { orderable, type Orderable } from './orderable.ts'
import { namedReseller, type NamedReseller } from './reseller-order.ts'
import { selling, type Selling } from './selling.ts'
import { standing, type Standing } from './standing.ts'
import type { Actor } from '../model/parties/actor.ts'
import { customerOf, type World } from '../model/world.ts'
import { addOnFacts, type AddOnFacts } from './add-ons.ts'
import type { Order } from './order.ts'

/** What the rules of an order look at. */
export interface OrderFacts
  extends Standing, Selling, OpenTransition, Orderable, NamedReseller, NamedCurrency, AddOnFacts {
  readonly isAzurePlan: boolean
  readonly isLegacyAzure: boolean
  readonly partnerHasPlan: boolean
  /** Offers that cannot be paid in the cycle that was asked for. */
  readonly withoutCycle: readonly OfferId[]
  /** The same order, carried out before. */
  readonly alreadyPlaced: boolean
  readonly idsAreFree: boolean
}

export function orderFacts(
  order: Order,
  { world, actor }: { readonly world: World; readonly actor: Actor },
): OrderFacts {
  const { partner, reseller } = order
  const customer = customerOf(world, order.customer)
  const alreadyPlaced = order.lines.every((line) => isPlaced(customer, order, line))
  // What is held already is not counted a second time.
  const fresh = { ...order, lines: alreadyPlaced ? [] : order.lines }

  return {
    ...standing(world, { ...order, resellers: reseller === undefined ? [] : [reseller] }),
    ...selling(world, actor, order),
    ...openTransition(customer, partner),
    ...orderable(world, fresh),
    ...namedReseller(world, order),
    ...addOnFacts(customer, fresh),
    ...namedCurrency(
      customer,
      world.now,
      fresh.lines.map(({ currency }) => currency),
    ),
    isAzurePlan: order.lines.some(({ offer }) => offer === azurePlanProduct.id),
    isLegacyAzure: order.lines.some(({ offer }) => isAzure(offer)),
    partnerHasPlan: customer.plans.rows().some((plan) => plan.partner === partner),
    withoutCycle: fresh.lines.filter((line) => !isOfferedInCycle(line)).map(({ offer }) => offer),
    alreadyPlaced,
    idsAreFree: areFree(customer, order),
  }
}

/** A trial is never paid, whatever was asked; Azure is paid by its usage. */
function isOfferedInCycle({ offer, billingCycle }: OrderLine): boolean {
  const { billing, billingCycles = [] } = offerOf(offer) ?? {}
  if (billing === 'usage' || billingCycles.includes('none')) return true
  return billingCycles.includes(billingCycle)
}

function isPlaced(customer: Customer, order: Order, line: OrderLine): boolean {
  const existing = customer.subscriptions.get(line.subscription)
  return existing !== undefined && isSameLine(existing, order, line)
}

function isSameLine(existing: CommerceSubscription, order: Order, line: OrderLine): boolean {
  const sold = asSold(existing)
  return (
    sold !== undefined &&
    sold.partner === order.partner &&
    sold.offer === line.offer &&
    sold.reseller === (order.reseller ?? null) &&
    parentOf(sold) === line.parent &&
    // The number that was ordered; it may have changed since. Azure has none.
    (asLicense(sold)?.paid[0]?.quantity ?? line.quantity) === line.quantity
  )
}

/** The Azure side takes the id of its line, which must be free there too; an order belongs to one partner. */
function areFree(customer: Customer, { order, partner, lines }: Order): boolean {
  const ids = new Set(lines.map(({ subscription }) => subscription))
  const takenByAnother = customer.subscriptions
    .rows()
    .some((held) => ids.has(held.id) || (held.order === order && asSold(held)?.partner !== partner))
  const isTakenInAzure = lines.some(
    ({ offer, subscription }) =>
      isAzure(offer) && customer.azureSubscriptions.has(entitlementId(subscription)),
  )
  return ids.size === lines.length && !takenByAnother && !isTakenInAzure
}
