import { offer as offerOf } from '../catalog/index.ts'
import type { OrderLine } from '../model/subscriptions/cart.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { OfferId, SubscriptionId } from '../model/ids.ts'
import { asSold } from '../model/subscriptions/commerce-subscription.ts'
import type { Order } from './order.ts'

/** Whether add-ons come with what they need. */
export interface AddOnFacts {
  /** Add-ons without a base that fits, and bases that name one. */
  readonly strays: readonly OfferId[]
  /** Bases that are neither active nor ordered with their add-on. */
  readonly idleBases: readonly SubscriptionId[]
}

export function addOnFacts(customer: Customer, order: Order): AddOnFacts {
  const bases = order.lines.map(({ parent }) =>
    parent === null ? undefined : baseOf(customer, order, parent),
  )
  return {
    strays: order.lines
      .filter((line, index) => !isSettled(line, bases[index]))
      .map(({ offer }) => offer),
    idleBases: bases.flatMap((base) => (base === undefined || base.isReady ? [] : [base.id])),
  }
}

interface Base {
  readonly id: SubscriptionId
  readonly offer: OfferId
  readonly isReady: boolean
}

/** Ordered with it, or held through the same partner. */
function baseOf(customer: Customer, order: Order, id: SubscriptionId): Base | undefined {
  const line = order.lines.find(({ subscription }) => subscription === id)
  if (line) return { id, offer: line.offer, isReady: true }
  const held = asSold(customer.subscriptions.get(id))
  if (held?.partner !== order.partner) return undefined
  if (held.status === 'deleted') return undefined
  const isOrderedWithIt = held.status === 'pending' && held.order === order.order
  return { id, offer: held.offer, isReady: held.status === 'active' || isOrderedWithIt }
}

function isSettled({ offer, parent }: OrderLine, base: Base | undefined): boolean {
  const catalogued = offerOf(offer)
  if (!catalogued?.isAddOn) return parent === null
  return base !== undefined && catalogued.prerequisites.includes(base.offer)
}
