import { z } from '@hono/zod-openapi'
import type { AzureSubscription, Customer } from '@understudy/domain'
import type { Held } from '../subscriptions/resource.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { attributesOf, link, selfLinks } from '../wire/envelope.ts'

export const entitlementSchema = z
  .object({
    id: z.string(),
    friendlyName: z.string(),
    status: z.enum(['active', 'cancelled']),
    subscriptionId: z.string(),
    links: selfLinks,
    attributes: attributesOf('AzureEntitlement'),
  })
  .openapi('AzureEntitlement')

export function entitlement(
  c: PartnerCenterContext,
  customer: Customer,
  held: Held,
  azure: AzureSubscription,
): z.output<typeof entitlementSchema> {
  const { identities } = c.var.opened
  const id = identities.guid('subscription', azure.id)
  const subscriptionId = identities.guid('subscription', held.id)
  const owner = `/customers/${identities.guid('customer', customer.id)}`
  const self = link(`${owner}/subscriptions/${subscriptionId}/azureEntitlements/${id}`)
  return {
    id,
    friendlyName: azure.name,
    status: azure.status,
    subscriptionId,
    links: { self },
    attributes: { objectType: 'AzureEntitlement' },
  }
}
