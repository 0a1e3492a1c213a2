import { z } from '@hono/zod-openapi'
import { dayOf, poolsOf, type SkuPool } from '@understudy/domain'
import { customerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { attributesOf, collection, collectionOf } from '../wire/envelope.ts'
import { productSku, productSkuSchema, servicePlanSchema, servicesIn } from './resource.ts'
import { groupsAsked } from './user-licenses.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'

const subscribedSkuSchema = z
  .object({
    availableUnits: z.int(),
    activeUnits: z.int(),
    consumedUnits: z.int(),
    suspendedUnits: z.int(),
    totalUnits: z.int(),
    warningUnits: z.int(),
    productSku: productSkuSchema,
    servicePlans: z.array(servicePlanSchema),
    capabilityStatus: z.enum(['Enabled', 'Warning', 'Suspended', 'Deleted']),
    attributes: attributesOf('SubscribedSku'),
  })
  .openapi('SubscribedSku')

/** What a tenant holds of each SKU, whoever sold it. */
export const subscribedSkus = resource('users', [
  route({
    method: 'get',
    path: '/customers/{customer}/subscribedskus',
    needs: ['user'],
    summary: 'Licences of a tenant: how many there are, how many are assigned and free',
    description: 'Query: `licenseGroupIds` (Group1, Group2), repeatable.',
    answer: ok('The pools.', collectionOf(subscribedSkuSchema)),
    handle: (c, { params }) => {
      const customer = customerOf(c, params.customer)
      const pools = groupsAsked(c).includes('group1') ? poolsOf(customer) : []
      return collection(pools.map((pool) => subscribedSku(c, pool)))
    },
  }),
])

/** Units of expired subscriptions still serve, with a warning. */
function subscribedSku(c: PartnerCenterContext, pool: SkuPool) {
  const { opened } = c.var
  const status = statusOf(pool)
  return {
    availableUnits: pool.available,
    activeUnits: pool.usable - pool.warning,
    consumedUnits: pool.consumed,
    suspendedUnits: pool.locked,
    totalUnits: pool.usable + pool.locked,
    warningUnits: pool.warning,
    productSku: productSku(opened, pool.sku, dayOf(opened.world.now)),
    servicePlans: servicesIn(opened, pool.sku).map(({ id, name, title }) => ({
      displayName: title,
      serviceName: name,
      id,
      capabilityStatus: status,
      targetType: 'User' as const,
    })),
    capabilityStatus: status,
    attributes: { objectType: 'SubscribedSku' as const },
  }
}

function statusOf({
  usable,
  warning,
  locked,
}: SkuPool): 'Enabled' | 'Warning' | 'Suspended' | 'Deleted' {
  if (usable > warning) return 'Enabled'
  if (warning > 0) return 'Warning'
  return locked > 0 ? 'Suspended' : 'Deleted'
}
