import { z } from 'zod'
import { compositeId, type Customer } from '@understudy/domain'
import { act, callerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { badRequest, refused } from '../wire/refused.ts'
import { orderResource, type Order, type OrderResource } from './resource.ts'
import { purchasedPlan } from './plan-purchase.ts'
import { isAzurePlanItem, offerWanted, resellerOf, subscriptionNamed } from './lookup.ts'

const cycles = ['unknown', 'monthly', 'annual', 'none', 'one_time'] as const

export const wishSchema = z.object({
  billingCycle: z.enum(cycles).optional(),
  currencyCode: z.string().optional(),
  status: z.string().optional(),
  lineItems: z
    .array(
      z.object({
        offerId: z.string(),
        subscriptionId: z.string().optional(),
        parentSubscriptionId: z.string().optional(),
        friendlyName: z.string().optional(),
        quantity: z.int().optional(),
        partnerIdOnRecord: z.string().optional(),
      }),
    )
    .default([]),
})

type Wish = z.output<typeof wishSchema>
type Line = Wish['lineItems'][number]

/** The id of the order. The same request makes the same ids, so that sending it again buys nothing more. */
export async function placeOrder(
  c: PartnerCenterContext,
  customer: Customer,
  wish: Wish,
): Promise<string> {
  const [line, ...more] = wish.lineItems
  if (!line) throw badRequest('An order has a line.')
  if (wish.lineItems.some(({ parentSubscriptionId }) => parentSubscriptionId)) {
    const ways = 'with a PATCH of the order of its base, or in a cart'
    throw refused('add-on-without-order', `An add-on to a subscription is ordered ${ways}.`)
  }
  const parties = partiesOf(c, customer, wish.lineItems)
  if (wish.lineItems.some(({ offerId }) => isAzurePlanItem(offerId))) {
    if (more.length > 0) throw refused('not-supported', 'An Azure plan is ordered alone.')
    return purchasedPlan(c, { ...parties, ...currencyOf(wish) })
  }
  const order = c.var.opened.identities.guid('order', `${parties.partner}:${c.var.request}`)
  const lines = wish.lineItems.map((one, number) => ({
    subscription:
      number === 0
        ? order
        : compositeId({ names: [order], ending: String(number).padStart(3, '0') }),
    ...lineOf(c, customer, one),
    ...cycleOf(wish),
    ...currencyOf(wish),
  }))
  const [only] = lines
  if (more.length === 0 && only) await act(c, { type: 'PlaceOrder', ...parties, ...only })
  else await act(c, { type: 'PlaceOrders', ...parties, order, lines })
  return order
}

/** What a PATCH of an order asks for: add-ons, another billing cycle, or nothing that differs. */
export async function changeOrder(
  c: PartnerCenterContext,
  customer: Customer,
  order: Order,
  wish: Wish,
): Promise<void> {
  if (wish.status?.toLowerCase() === 'cancelled') {
    throw refused(
      'order-not-cancellable',
      'An order cannot be cancelled: suspend its subscriptions.',
    )
  }
  const shown = orderResource(c.var.opened, customer, order)
  refuseUnheard(wish, shown)
  const added = wish.lineItems.filter((line) => line.parentSubscriptionId && !line.subscriptionId)
  const [line, second] = added
  if (!line) return changeCycle(c, customer, order, wish, shown)
  if (second) throw refused('not-supported', 'An order is given one add-on at a time.')
  const parties = partiesOf(c, customer, added)
  const name = `${parties.partner}:${c.var.request}`
  const subscription = c.var.opened.identities.guid('order', name)
  const what = { subscription, order: order.id, ...lineOf(c, customer, line) }
  await act(c, {
    type: 'PlaceOrder',
    ...parties,
    ...what,
    ...cycleOf(wish),
    ...currencyOf(wish),
  })
}

/** @throws FaultError 400 for what a PATCH of an order would not change: a currency, or lines that are there */
function refuseUnheard({ currencyCode, lineItems }: Wish, shown: OrderResource): void {
  if (currencyCode && currencyCode.toUpperCase() !== shown.currencyCode) {
    throw refused('currency-not-of-market', `The order is in ${shown.currencyCode}.`)
  }
  for (const { subscriptionId, ...wanted } of lineItems) {
    if (!subscriptionId) continue
    const line = shown.lineItems.find((one) => one.subscriptionId === subscriptionId.toLowerCase())
    if (!line) continue
    const is = new Map<string, unknown>(Object.entries(line))
    const different = Object.entries(wanted).find(
      ([field, value]) => value !== '' && value !== 0 && value !== is.get(field),
    )
    if (!different) continue
    throw badRequest(`${different[0]} of a line is changed by updating its subscription.`)
  }
}

async function changeCycle(
  c: PartnerCenterContext,
  customer: Customer,
  { id: order }: Order,
  { billingCycle }: Wish,
  shown: OrderResource,
) {
  if (billingCycle === undefined || billingCycle === 'unknown') return
  if (billingCycle === shown.billingCycle) return
  if (billingCycle !== 'monthly' && billingCycle !== 'annual') {
    throw refused('billing-cycle-not-offered', 'No offer here is paid once, or never.')
  }
  const of = { partner: callerOf(c).id, customer: customer.id, order }
  await act(c, { type: 'ChangeBillingCycle', ...of, billingCycle })
}

function partiesOf(c: PartnerCenterContext, { id: customer }: Customer, lines: readonly Line[]) {
  const reseller = resellerOf(
    c,
    lines.map(({ partnerIdOnRecord }) => partnerIdOnRecord),
  )
  return { partner: callerOf(c).id, customer, ...(reseller ? { reseller: reseller.id } : {}) }
}

function lineOf(c: PartnerCenterContext, customer: Customer, line: Line) {
  const { quantity = 1, friendlyName, parentSubscriptionId } = line
  if (quantity < 1) throw refused('seats-out-of-range', 'The quantity is at least 1.')
  const parent = parentSubscriptionId && subscriptionNamed(c, customer, parentSubscriptionId)
  return {
    offer: offerWanted(line.offerId),
    quantity,
    ...(friendlyName ? { name: friendlyName } : {}),
    ...(parent ? { parent } : {}),
  }
}

/** An empty text is what clients send that say nothing. */
export function currencyOf({ currencyCode }: { readonly currencyCode?: string | undefined }) {
  return currencyCode ? { currency: currencyCode.toUpperCase() } : {}
}

/** Unknown is what clients send that say nothing. @throws FaultError 400 with code 6001 for a cycle of perpetual software */
function cycleOf({ billingCycle = 'unknown' }: Wish) {
  if (billingCycle === 'unknown') return {}
  if (billingCycle !== 'one_time') return { billingCycle }
  throw refused('billing-cycle-not-offered', 'No offer here is paid once.')
}
