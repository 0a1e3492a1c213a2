import { z } from '@hono/zod-openapi'
import { dayOf, type AssignedLicense } from '@understudy/domain'
import { nearest } from '../../nearest.ts'
import { act } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { attributesOf, collection, collectionOf } from '../wire/envelope.ts'
import { badRequest, refused } from '../wire/refused.ts'
import {
  licenseGroups,
  productSku,
  productSkuSchema,
  servicePlanSchema,
  servicesIn,
  skuNamed,
} from './resource.ts'
import { userAsked } from '../users/lookup.ts'
import { snakeCase } from '../wire/bind.ts'
import { created, ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'

const licenseSchema = z
  .object({
    servicePlans: z.array(servicePlanSchema),
    productSku: productSkuSchema,
    attributes: attributesOf('License'),
  })
  .openapi('License')

const updateSchema = z.object({
  licensesToAssign: z
    .array(z.object({ skuId: z.string(), excludedPlans: z.array(z.string()).optional() }))
    .optional(),
  licensesToRemove: z.array(z.string()).optional(),
})

/** Licences of one user. */
export const userLicenses = resource('users', [
  route({
    method: 'get',
    path: '/customers/{customer}/users/{user}/licenses',
    needs: ['user'],
    summary: 'Licences that a user has',
    description: 'Query: `licenseGroupIds` (Group1, Group2), repeatable.',
    answer: ok('The licences.', collectionOf(licenseSchema)),
    handle: (c) => {
      const { user } = userAsked(c)
      const groups = groupsAsked(c)
      const all = groups.includes('group1') ? user.licenses.map((one) => license(c, one)) : []
      return collection(all)
    },
  }),

  route({
    method: 'post',
    path: '/customers/{customer}/users/{user}/licenseupdates',
    needs: ['user'],
    summary: 'Gives a user licences and takes others away, at once',
    description:
      'Body: `licensesToAssign` (`skuId`, `excludedPlans`), `licensesToRemove` (SKU ids). Part numbers will do as well.',
    gives: ['ChangeLicenses'],
    body: updateSchema,
    answer: created(
      'What was changed.',
      z.object({
        licensesToAssign: z.array(
          z.object({ skuId: z.string(), excludedPlans: z.array(z.string()) }),
        ),
        licensesToRemove: z.array(z.string()),
        licenseWarnings: z.array(z.string()),
        attributes: attributesOf('LicenseUpdate'),
      }),
    ),
    handle: async (c, { body }) => {
      const { customer, user } = userAsked(c)
      const wish = await body()
      const assigned = wish.licensesToAssign ?? []
      const removed = wish.licensesToRemove ?? []
      if (assigned.length + removed.length === 0) {
        throw badRequest('licensesToAssign or licensesToRemove names a licence.')
      }
      await act(c, {
        type: 'ChangeLicenses',
        customer: customer.id,
        users: [user.id],
        add: assigned.map(({ skuId, excludedPlans = [] }) => {
          const sku = skuAsked(c, skuId)
          return { sku, without: excludedPlans.map((plan) => serviceAsked(c, sku, plan)) }
        }),
        remove: removed.map((sku) => skuAsked(c, sku)),
      })
      return {
        licensesToAssign: assigned.map(({ skuId, excludedPlans = [] }) => ({
          skuId,
          excludedPlans,
        })),
        licensesToRemove: removed,
        licenseWarnings: [],
        attributes: { objectType: 'LicenseUpdate' as const },
      }
    },
  }),
])

/** The groups asked for; none means all. @throws FaultError 400 */
export function groupsAsked(c: PartnerCenterContext): readonly string[] {
  const asked = [...new URL(c.req.url).searchParams]
    .filter(([name]) => name.toLowerCase() === 'licensegroupids')
    .flatMap(([, value]) => value.split(','))
    .filter((value) => value !== '')
    .map(snakeCase)
  const stranger = asked.find((group) => !licenseGroups.some((one) => one === group))
  if (stranger !== undefined) {
    throw badRequest(`There is no licence group ${stranger}.`, ['Group1', 'Group2'])
  }
  return asked.length === 0 ? licenseGroups : asked
}

function license(c: PartnerCenterContext, { sku, without }: AssignedLicense) {
  const { opened } = c.var
  return {
    servicePlans: servicesIn(opened, sku).map(({ id, name, title }) => ({
      displayName: title,
      serviceName: name,
      id,
      capabilityStatus: without.includes(name) ? 'Disabled' : 'Enabled',
      targetType: 'User' as const,
    })),
    productSku: productSku(opened, sku, dayOf(opened.world.now)),
    attributes: { objectType: 'License' as const },
  }
}

function skuAsked(c: PartnerCenterContext, text: string): string {
  const sku = skuNamed(c.var.opened, text)
  if (sku !== undefined) return sku
  throw refused('unknown-sku', `There is no SKU ${text}.`)
}

/** The short name of a service plan that a client names by its GUID. */
function serviceAsked(c: PartnerCenterContext, sku: string, text: string): string {
  const services = servicesIn(c.var.opened, sku)
  const found = services.find(
    ({ id, name }) => id === text.toLowerCase() || name.toLowerCase() === text.toLowerCase(),
  )
  if (found) return found.name
  const near = nearest(
    text,
    services.map(({ name }) => name),
  )
  throw badRequest(`${sku} has no service plan ${text}.`, near === undefined ? [] : [near])
}
