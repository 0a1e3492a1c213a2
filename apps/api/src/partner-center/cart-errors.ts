import { z } from '@hono/zod-openapi'
import {
  azurePlanProduct,
  compositeId,
  decide,
  parseCommand,
  type Cart,
  type Customer,
  type OrderLine,
  type Refusal,
  type World,
} from '@understudy/domain'

const cartErrorCodes = [
  'catalog_item_id_is_not_valid',
  'unable_to_process_cart_line_item',
  'subscription_is_not_valid',
  'invalid_input',
  'billing_plan_not_supported',
  'max_allowed_seats_per_subscription_exceeded',
] as const

export const cartErrorSchema = z
  .object({ errorCode: z.enum(cartErrorCodes), errorDescription: z.string() })
  .openapi('CartError')

export type CartError = z.output<typeof cartErrorSchema>

/** What is wrong with a line is shown before the check-out; whatever is not in the list cannot be processed. */
const codes: Readonly<Record<string, CartError['errorCode']>> = {
  'offer-discontinued': 'catalog_item_id_is_not_valid',
  'seats-out-of-range': 'max_allowed_seats_per_subscription_exceeded',
  'seats-per-tenant-exceeded': 'max_allowed_seats_per_subscription_exceeded',
  'billing-cycle-not-offered': 'billing_plan_not_supported',
  'add-on-needs-base': 'subscription_is_not_valid',
  'base-not-active': 'subscription_is_not_valid',
}

/** What each line would be refused for if it were ordered now, with its base when that is in the cart too. */
export function lineErrors(world: World, customer: Customer, cart: Cart): Map<string, CartError> {
  const errors = new Map<string, CartError>()
  for (const line of cart.lines) {
    if (line.offer === azurePlanProduct.id) continue
    const base = cart.lines.find(({ subscription }) => subscription === line.parent)
    const refusal = refusalOf(world, customer, cart, base ? [base, line] : [line])
    if (refusal) errors.set(line.subscription, errorOf(refusal))
  }
  return errors
}

function refusalOf(
  world: World,
  { id: customer }: Customer,
  { id, partner, reseller }: Cart,
  lines: readonly OrderLine[],
): Refusal | undefined {
  const parsed = parseCommand({
    type: 'PlaceOrders',
    partner,
    customer,
    order: compositeId({ kind: 'preview', names: [id] }),
    ...(reseller === null ? {} : { reseller }),
    lines: lines.map(({ parent, name, ...rest }) => ({
      ...rest,
      ...(parent === null ? {} : { parent }),
      ...(name === null ? {} : { name }),
    })),
  })
  if (!parsed.ok) return undefined
  const envelope = { request: '', actor: `${partner}/admin-agent`, command: parsed.command }
  const decision = decide(world, envelope)
  return decision.accepted ? undefined : decision.refusal
}

function errorOf({ code, must }: Refusal): CartError {
  return {
    errorCode: codes[code] ?? 'unable_to_process_cart_line_item',
    errorDescription: `This must be true: ${must}`,
  }
}
