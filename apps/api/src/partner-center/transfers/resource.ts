import { z } from '@hono/zod-openapi'
import {
  asSold,
  type Customer,
  type PartnerId,
  type Transfer,
  type TransferLine,
  type Transferring,
} from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { byId } from '../wire/act.ts'
import { attributesOf, link, selfLinks } from '../wire/envelope.ts'

const itemSchema = z.object({
  id: z.int(),
  subscriptionId: z.string(),
  offerId: z.string().optional(),
  billingCycle: z.string().optional(),
  friendlyName: z.string().optional(),
  quantity: z.int(),
  partnerIdOnRecord: z.string().optional(),
})

export const lineItemSchema = itemSchema.extend({ addonItems: z.array(itemSchema) })
export type LineItem = z.output<typeof lineItemSchema>

const statuses = {
  active: 'Active',
  'in-progress': 'InProgress',
  completed: 'Completed',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  expired: 'Expired',
} as const satisfies Record<Transfer['status'], string>

export const transferSchema = z
  .object({
    id: z.string(),
    status: z.enum(statuses),
    createdTime: z.string(),
    lastModifiedTime: z.string(),
    expirationTime: z.string(),
    customerTenantId: z.string(),
    partnertenantid: z.string(),
    sourcePartnerName: z.string(),
    sourcePartnerTenantId: z.string(),
    targetPartnerName: z.string(),
    targetPartnerTenantId: z.string(),
    lastModifiedUser: z.string(),
    lineItems: z.array(lineItemSchema),
    links: selfLinks,
    attributes: attributesOf('TransferEntity'),
  })
  .openapi('TransferEntity')

export type TransferResource = z.output<typeof transferSchema>

export function transferResource(
  opened: Opened,
  customer: Customer,
  transfer: Transfer,
): TransferResource {
  const { identities, world } = opened
  const id = identities.guid('transfer', transfer.id)
  const of = identities.guid('customer', customer.id)
  const tenant = (partner: PartnerId) => identities.guid('partner', partner)
  const named = (partner: PartnerId) => byId(world.partners, partner)?.name ?? partner
  const { partner, provider, status, requestedAt, answeredAt, endedAt } = transfer
  const isAnswered = answeredAt !== null || status === 'expired'
  return {
    id,
    status: statuses[status],
    createdTime: requestedAt,
    lastModifiedTime: endedAt ?? answeredAt ?? requestedAt,
    expirationTime: transfer.expiresAt,
    customerTenantId: of,
    partnertenantid: tenant(partner),
    sourcePartnerName: named(partner),
    sourcePartnerTenantId: tenant(partner),
    targetPartnerName: named(provider),
    targetPartnerTenantId: tenant(provider),
    lastModifiedUser: tenant(isAnswered ? provider : partner),
    lineItems: transfer.lines.map((line, index) =>
      lineItemOf(opened, customer, { transfer, line, index }),
    ),
    links: { self: link(`/customers/${of}/transfers/${id}`) },
    attributes: { objectType: 'TransferEntity' },
  }
}

/** A line, with the add-ons that go along. */
export function lineItemOf(
  opened: Opened,
  customer: Customer,
  {
    transfer,
    line,
    index,
  }: { readonly transfer: Transfer; readonly line: TransferLine; readonly index: number },
): LineItem {
  const shown = (part: Transferring, id: number) => itemOf(opened, customer, transfer, part, id)
  return { ...shown(line, index), addonItems: line.addOns.map(shown) }
}

function itemOf(
  { identities, world }: Opened,
  customer: Customer,
  { reseller }: Transfer,
  { subscription, quantity }: Transferring,
  id: number,
): z.output<typeof itemSchema> {
  const held = asSold(byId(customer.subscriptions, subscription))
  const record = reseller === null ? undefined : byId(world.partners, reseller)?.mpn
  return {
    id,
    subscriptionId: identities.guid('subscription', subscription),
    ...(held === undefined ? {} : { offerId: held.offer, friendlyName: held.name }),
    ...(held?.kind === 'csp-license' ? { billingCycle: held.billingCycle } : {}),
    quantity,
    ...(record === undefined ? {} : { partnerIdOnRecord: record }),
  }
}
