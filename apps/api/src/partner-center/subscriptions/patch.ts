import { z } from 'zod'
import type { Customer } from '@understudy/domain'
import { act, callerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { versionOf } from '../wire/envelope.ts'
import { badRequest, refused } from '../wire/refused.ts'
import { actNamingLosses } from './loss-acceptance.ts'
import { resellerOf } from '../orders/lookup.ts'
import {
  statuses,
  statusOf,
  subscriptionResource,
  type Held,
  type SubscriptionResource,
} from './resource.ts'
import { snakeCase } from '../wire/bind.ts'

/** What of a subscription stays as it was bought. Whoever sends something else is told so, rather than not heard. */
const fixed = {
  id: z.string().optional(),
  offerId: z.string().optional(),
  entitlementId: z.string().optional(),
  parentSubscriptionId: z.string().optional(),
  orderId: z.string().optional(),
  termDuration: z.string().optional(),
  billingType: z.string().optional(),
  contractType: z.string().optional(),
}

export const patchSchema = z.object({
  ...fixed,
  friendlyName: z.string().optional(),
  quantity: z.int().optional(),
  autoRenewEnabled: z.boolean().optional(),
  billingCycle: z.string().optional(),
  status: z.enum([...statuses, 'expired', 'pending', 'disabled']).optional(),
  partnerId: z.string().optional(),
  attributes: z.object({ etag: z.string().optional() }).optional(),
})

type Wish = z.output<typeof patchSchema>
type Plan = Extract<Held, { kind: 'azure-plan' }>
type Sold = Exclude<Held, Plan>

/** Does all of what the body asks for, or nothing. @throws FaultError */
export async function patchSubscription(
  c: PartnerCenterContext,
  customer: Customer,
  held: Held,
  wish: Wish,
): Promise<void> {
  const version = versionRead(c.var.opened, held, wish.attributes?.etag || c.req.header('If-Match'))
  const shown = subscriptionResource(c.var.opened, customer, held)
  if (version === undefined || version === held.version) refuseFixed(wish, shown)
  await (held.kind === 'azure-plan'
    ? patchPlan(c, customer, held, { wish, version, shown })
    : patchCommerce(c, customer, held, { wish, version, shown }))
}

type PlanStays = Parameters<typeof refused>[0]

interface Patch {
  readonly wish: Wish
  /** The version that the client read; undefined when it does not say. */
  readonly version: number | undefined
  readonly shown: SubscriptionResource
}

async function patchCommerce(
  c: PartnerCenterContext,
  customer: Customer,
  row: Sold,
  { wish, version, shown }: Patch,
) {
  const { friendlyName: name, quantity = 0, autoRenewEnabled: autoRenew } = wish
  if (quantity < 0) throw refused('seats-out-of-range', 'The quantity is at least 1.')
  const status = wish.status === 'deleted' ? wish.status : wantedStatus(wish, row)
  const of = { partner: callerOf(c).id, customer: customer.id, subscription: row.id }
  const reseller = resellerOf(c, [wish.partnerId === shown.partnerId ? undefined : wish.partnerId])
  const update = {
    type: 'UpdateSubscription' as const,
    ...of,
    ...(version === undefined ? {} : { version }),
    ...(status === undefined ? {} : { status }),
    ...(name && name !== row.name ? { name } : {}),
    ...(quantity === 0 || quantity === shown.quantity ? {} : { quantity }),
    ...(autoRenew === undefined || autoRenew === shown.autoRenewEnabled ? {} : { autoRenew }),
    ...(reseller === undefined ? {} : { reseller: reseller.id }),
  }
  await actNamingLosses(c, customer, update)
}

async function patchPlan(
  c: PartnerCenterContext,
  customer: Customer,
  row: Plan,
  { wish, version, shown }: Patch,
) {
  const { friendlyName, quantity = 0, autoRenewEnabled, partnerId } = wish
  const no = (name: PlanStays, what: string) => refused(name, `Of an Azure plan, ${what}.`)
  if (friendlyName && friendlyName !== shown.friendlyName) {
    throw no('not-supported', 'the name cannot be changed here; its Azure subscriptions have names')
  }
  if (quantity !== 0 && quantity !== 1) throw no('plan-quantity-fixed', 'there is one')
  if (autoRenewEnabled === false) throw no('plan-renewal-fixed', 'the renewal cannot be turned off')
  if (partnerId && partnerId !== shown.partnerId) {
    throw no(
      'partner-of-record-fixed',
      'the partner of record stays; another one has a plan of its own',
    )
  }
  const of = { partner: callerOf(c).id, customer: customer.id, plan: row.id }
  const asked = { ...of, ...(version === undefined ? {} : { version }) }
  const status = wantedStatus(wish, row) ?? statusOf(row)
  await act(c, {
    type: status === 'suspended' ? 'SuspendAzurePlan' : 'ReactivateAzurePlan',
    ...asked,
  })
}

/** Undefined when it stays as it is. @throws FaultError 400 for what a partner cannot ask for */
function wantedStatus({ status }: Wish, row: Held) {
  const now = statusOf(row)
  if (status === undefined || status === 'none' || status === now) return undefined
  if (status === 'active' || status === 'suspended') return status
  throw refused('status-change-not-allowed', `The status cannot change from ${now} to ${status}.`)
}

/** @throws FaultError 400 when something that stays as it was bought is sent as something else */
function refuseFixed(wish: Wish, shown: SubscriptionResource): void {
  if (wish.billingCycle && snakeCase(wish.billingCycle) !== shown.billingCycle) {
    throw refused('billing-cycle-by-order', 'The billing cycle is changed by updating the order.')
  }
  const is = new Map<string, unknown>(Object.entries(shown))
  for (const [field, value] of Object.entries(wish)) {
    if (!Object.hasOwn(fixed, field) || typeof value !== 'string' || value === '') continue
    if (snakeCase(value) === snakeCase(String(is.get(field)))) continue
    throw badRequest(`${field} of a subscription cannot be changed.`, [field])
  }
}

/** Undefined when none is sent, as some clients do. @throws FaultError 400 for another subscription's */
function versionRead(
  { workspace }: PartnerCenterContext['var']['opened'],
  held: Held,
  etag: string | undefined,
): number | undefined {
  if (!etag) return undefined
  const read = versionOf(workspace, etag)
  if (!read || read.id !== held.id) {
    throw badRequest('attributes.etag is not one of this subscription.')
  }
  return read.version
}
