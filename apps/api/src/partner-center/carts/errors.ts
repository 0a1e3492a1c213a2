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
import { refusalText } from '@understudy/messages'
import type { Written } from '../wire/act.ts'

const cartErrorCodes = [
  'currency_is_not_supported',
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
  'currency-not-of-market': 'currency_is_not_supported',
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
    const base = cart.lines.find(({ subscription }) => subscription === line.parent)
    const error =
      line.offer === azurePlanProduct.id
        ? planError(world, customer, cart, line)
        : errorOf(refusalOf(world, cart, orderOf(customer, cart, base ? [base, line] : [line])))
    if (error) errors.set(line.subscription, error)
  }
  return errors
}

/** The plan is bought with a command of its own. */
function planError(
  world: World,
  { id: customer }: Customer,
  cart: Cart,
  { currency }: OrderLine,
): CartError | undefined {
  const { partner, reseller } = cart
  const named = {
    ...(reseller === null ? {} : { reseller }),
    ...(currency === null ? {} : { currency }),
  }
  return errorOf(
    refusalOf(world, cart, {
      type: 'PurchaseAzurePlan',
      partner,
      customer,
      ...named,
      planIsNew: true,
    }),
  )
}

function orderOf(
  { id: customer }: Customer,
  { id, partner, reseller }: Cart,
  lines: readonly OrderLine[],
): Written {
  return {
    type: 'PlaceOrders',
    partner,
    customer,
    order: compositeId({ kind: 'preview', names: [id] }),
    ...(reseller === null ? {} : { reseller }),
    lines: lines.map(({ parent, name, currency, ...rest }) => ({
      ...rest,
      ...(parent === null ? {} : { parent }),
      ...(name === null ? {} : { name }),
      ...(currency === null ? {} : { currency }),
    })),
  }
}

function refusalOf(world: World, { partner }: Cart, command: Written): Refusal | undefined {
  const parsed = parseCommand(command)
  if (!parsed.ok) return undefined
  const envelope = { request: '', actor: `${partner}/admin-agent`, command: parsed.command }
  const decision = decide(world, envelope)
  return decision.accepted ? undefined : decision.refusal
}

function errorOf(refusal: Refusal | undefined): CartError | undefined {
  if (refusal === undefined) return undefined
  return {
    errorCode: codes[refusal.code] ?? 'unable_to_process_cart_line_item',
    errorDescription: refusalText('en', refusal),
  }
}
