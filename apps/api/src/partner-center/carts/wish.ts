import { z } from 'zod'
import type { Customer } from '@understudy/domain'
import type { PartnerCenterContext } from '../wire/env.ts'
import { refused } from '../wire/refused.ts'
import { currencyOf } from '../orders/placing.ts'
import { isAzurePlanItem, offerWanted, resellerOf, subscriptionNamed } from '../orders/lookup.ts'

const cycles = [
  'unknown',
  'monthly',
  'annual',
  'none',
  'one_time',
  'triennial',
  'biennial',
] as const

/** Ids of lines are numbers that clients choose. */
const lineIdMax = 1_000_000

const itemSchema = z.object({
  id: z.int().min(0).max(lineIdMax).optional(),
  catalogItemId: z.string(),
  friendlyName: z.string().optional(),
  quantity: z.int().default(1),
  currencyCode: z.string().optional(),
  billingCycle: z.enum(cycles).optional(),
  participants: z.array(z.object({ key: z.string(), value: z.string() })).optional(),
  provisioningContext: z
    .object({ parentSubscriptionId: z.string().optional(), subscriptionId: z.string().optional() })
    .optional(),
})

export const wishSchema = z.object({
  lineItems: z.array(itemSchema.extend({ addonItems: z.array(itemSchema).optional() })).min(1),
})

type Wish = z.output<typeof wishSchema>
type Item = z.output<typeof itemSchema>

/** Reseller and lines of a cart; an add-on stands behind the line it belongs to. */
export function linesOf(
  c: PartnerCenterContext,
  customer: Customer,
  cart: string,
  { lineItems }: Wish,
) {
  const all = lineItems.flatMap((item) => [item, ...(item.addonItems ?? [])])
  if (all.length > 1 && all.some((item) => isAzurePlanItem(item.catalogItemId))) {
    throw refused('not-supported', 'An Azure plan has a cart of its own.')
  }
  const reseller = resellerOf(c, all.map(mpnOf))
  const lines = lineItems.flatMap((item, number) => {
    const base = idOf(cart, item.id ?? number)
    const addOns = (item.addonItems ?? []).map((addOn, index) => ({
      ...lineOf(addOn),
      subscription: idOf(cart, item.id ?? number, addOn.id ?? index),
      parent: base,
    }))
    const context = item.provisioningContext
    const parent = context?.parentSubscriptionId ?? context?.subscriptionId
    const under = parent ? { parent: subscriptionNamed(c, customer, parent) } : {}
    return [{ ...lineOf(item), subscription: base, ...under }, ...addOns]
  })
  return { lines, ...(reseller ? { reseller: reseller.id } : {}) }
}

function lineOf(item: Item) {
  const { catalogItemId, quantity, friendlyName, billingCycle = 'unknown' } = item
  if (quantity < 1) throw refused('seats-out-of-range', 'The quantity is at least 1.')
  return {
    offer: offerWanted(catalogItemId),
    quantity,
    ...(friendlyName ? { name: friendlyName } : {}),
    ...cycleOf(billingCycle),
    ...currencyOf(item),
  }
}

/** Unknown is what clients send that say nothing. @throws FaultError 400 with code 6001 */
function cycleOf(cycle: (typeof cycles)[number]) {
  if (cycle === 'unknown') return {}
  if (cycle === 'monthly' || cycle === 'annual' || cycle === 'none') return { billingCycle: cycle }
  throw refused('billing-cycle-not-offered', 'No offer here is paid in that billing cycle.')
}

/** The same line of the same cart becomes the same subscription. */
function idOf(cart: string, ...numbers: readonly number[]): string {
  return [cart, ...numbers.map((number) => String(number).padStart(4, '0'))].join('.')
}

function mpnOf({ participants = [] }: Item): string | undefined {
  return participants.find(({ key }) => key.replaceAll(/[^a-z]/gi, '').toLowerCase() === reseller)
    ?.value
}

const reseller = 'transactionreseller'
