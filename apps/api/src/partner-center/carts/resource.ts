import { z } from '@hono/zod-openapi'
import {
  azurePlanProduct,
  currencyOf,
  dayOf,
  plus,
  type Cart,
  type Customer,
  type OrderLine,
} from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { byId } from '../wire/act.ts'
import { cartErrorSchema, lineErrors, type CartError } from './errors.ts'
import { attributesOf, etagOf, link, selfLinks } from '../wire/envelope.ts'

const participantSchema = z.object({ key: z.literal('transaction_reseller'), value: z.string() })

const addOnSchema = z.object({
  id: z.int(),
  catalogItemId: z.string(),
  friendlyName: z.string().optional(),
  quantity: z.int(),
  currencyCode: z.string(),
  billingCycle: z.string(),
  termDuration: z.string().optional(),
  orderGroup: z.string(),
  participants: z.array(participantSchema).optional(),
  error: cartErrorSchema.optional(),
})

export const cartSchema = z
  .object({
    id: z.string(),
    creationTimestamp: z.string(),
    lastModifiedTimestamp: z.string(),
    expirationTimestamp: z.string(),
    lastModifiedUser: z.string(),
    status: z.enum(['Active', 'Ordered']),
    lineItems: z.array(addOnSchema.extend({ addonItems: z.array(addOnSchema).optional() })),
    links: selfLinks,
    attributes: attributesOf('Cart').extend({ etag: z.string() }),
  })
  .openapi('Cart')

export type CartResource = z.output<typeof cartSchema>

/** Offers are ordered together; the plan is bought for itself. */
export const orderGroups = { offers: '0', plan: '1' } as const

export const isPlanLine = ({ offer }: OrderLine) => offer === azurePlanProduct.id

export function cartGuid({ identities }: Opened, { id }: Cart): string {
  return identities.guid('cart', id)
}

export function cartResource(opened: Opened, customer: Customer, cart: Cart): CartResource {
  const { identities, world } = opened
  const id = cartGuid(opened, cart)
  const ordered = cart.order !== null
  const errors = ordered ? new Map<string, CartError>() : lineErrors(world, customer, cart)
  const numbers = new Map(cart.lines.map(({ subscription }, number) => [subscription, number]))
  const shown = (line: OrderLine) => {
    const error = errors.get(line.subscription)
    const reseller = cart.reseller === null ? undefined : byId(world.partners, cart.reseller)
    return {
      id: numbers.get(line.subscription) ?? 0,
      catalogItemId: isPlanLine(line) ? azurePlanProduct.catalogItemId : line.offer,
      ...(line.name === null ? {} : { friendlyName: line.name }),
      quantity: line.quantity,
      currencyCode: line.currency ?? currencyOf(customer.country, dayOf(world.now)) ?? 'USD',
      billingCycle: line.billingCycle,
      orderGroup: isPlanLine(line) ? orderGroups.plan : orderGroups.offers,
      ...(reseller
        ? { participants: [{ key: 'transaction_reseller' as const, value: reseller.mpn }] }
        : {}),
      ...(error === undefined ? {} : { error }),
    }
  }
  const isNested = ({ parent }: OrderLine) => parent !== null && numbers.has(parent)
  return {
    id,
    creationTimestamp: cart.createdAt,
    lastModifiedTimestamp: cart.createdAt,
    expirationTimestamp: plus(cart.createdAt, world.settings.cartKept),
    lastModifiedUser: identities.guid('partner', cart.partner),
    status: ordered ? 'Ordered' : 'Active',
    lineItems: cart.lines
      .filter((line) => !isNested(line))
      .map((line) => {
        const addOns = cart.lines.filter(({ parent }) => parent === line.subscription)
        return { ...shown(line), ...(addOns.length === 0 ? {} : { addonItems: addOns.map(shown) }) }
      }),
    links: {
      self: link(`/customers/${identities.guid('customer', customer.id)}/carts/${id}`),
    },
    attributes: { etag: etagOf(opened.workspace, cart.id, 1), objectType: 'Cart' },
  }
}
