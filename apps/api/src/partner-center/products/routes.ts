import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { PartnerCenterEnv } from '../wire/env.ts'
import { collection, collectionOf } from '../wire/envelope.ts'
import { faults } from '../wire/fault.ts'
import {
  absent,
  inSegment,
  isInView,
  productAsked,
  shelfFor,
  skuAsked,
  targetViews,
  viewAsked,
} from './lookup.ts'
import {
  availabilityId,
  availabilityResource,
  availabilitySchema,
  productResource,
  productsOn,
  productSchema,
  skuResource,
  skuSchema,
} from './resource.ts'

const tags = ['Partner Center: products']
const query = 'Query: `country` where no customer says it, `targetSegment`.'
const ok = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...faults,
  200: { description, content: { 'application/json': { schema } } },
})

/** The same things are read for a country and, in its country, for a customer. */
interface Root {
  readonly root: '' | '/customers/{customer}'
  /** Documentation prints POST under a customer, clients send GET: both will do. */
  readonly method: 'get' | 'post'
  readonly of: string
  readonly extra: z.ZodObject
}

const ofCountry = { root: '', of: 'of a country', extra: z.object({}) } as const
const ofCustomer = {
  root: '/customers/{customer}',
  of: 'for a customer, in its country',
  extra: z.object({ customer: z.string() }),
} as const
const roots = [
  { ...ofCountry, method: 'get' },
  { ...ofCustomer, method: 'get' },
  { ...ofCustomer, method: 'post' },
] as const satisfies readonly Root[]

/** Products, SKUs and availabilities of new commerce, as they are on the workspace's day. */
export const products = new OpenAPIHono<PartnerCenterEnv>()

for (const root of roots) {
  for (const routes of [productRoutes, skuRoutes, availabilityRoutes]) {
    products.route('/', routes(root))
  }
}

function productRoutes({ root, method, of, extra }: Root) {
  return new OpenAPIHono<PartnerCenterEnv>()
    .openapi(
      createRoute({
        method,
        path: `${root}/products`,
        tags,
        summary: `Products ${of}`,
        description: `Query: \`targetView\` (${targetViews.join(', ')}). ${query}`,
        request: { params: extra },
        responses: ok('The products.', collectionOf(productSchema)),
      }),
      (c) => {
        const shelf = shelfFor(c)
        const view = viewAsked(c)
        const items = inSegment(c, productsOn(shelf)).filter((one) => isInView(one, view))
        return c.json(collection(items.map((one) => productResource(one, shelf))), 200)
      },
    )
    .openapi(
      createRoute({
        method,
        path: `${root}/products/{product}`,
        tags,
        summary: `One product ${of}`,
        description: query,
        request: { params: extra.extend({ product: z.string() }) },
        responses: ok('The product.', productSchema),
      }),
      (c) => {
        const shelf = shelfFor(c)
        return c.json(productResource(productAsked(c, shelf), shelf), 200)
      },
    )
}

function skuRoutes({ root, method, of, extra }: Root) {
  const path = `${root}/products/{product}/skus` as const
  const params = extra.extend({ product: z.string() })
  return new OpenAPIHono<PartnerCenterEnv>()
    .openapi(
      createRoute({
        method,
        path,
        tags,
        summary: `SKUs of a product ${of}`,
        description: query,
        request: { params },
        responses: ok('The SKUs.', collectionOf(skuSchema)),
      }),
      (c) => {
        const shelf = shelfFor(c)
        const skus = inSegment(c, productAsked(c, shelf).skus)
        return c.json(collection(skus.map((sku) => skuResource(sku, shelf))), 200)
      },
    )
    .openapi(
      createRoute({
        method,
        path: `${path}/{sku}`,
        tags,
        summary: `One SKU ${of}`,
        description: query,
        request: { params: params.extend({ sku: z.string() }) },
        responses: ok('The SKU.', skuSchema),
      }),
      (c) => {
        const shelf = shelfFor(c)
        return c.json(skuResource(skuAsked(c, productAsked(c, shelf)), shelf), 200)
      },
    )
}

function availabilityRoutes({ root, method, of, extra }: Root) {
  const path = `${root}/products/{product}/skus/{sku}/availabilities` as const
  const params = extra.extend({ product: z.string(), sku: z.string() })
  return new OpenAPIHono<PartnerCenterEnv>()
    .openapi(
      createRoute({
        method,
        path,
        tags,
        summary: `How a SKU can be bought ${of}`,
        description: `${query} \`catalogItemId\` is what a cart line or an order line names.`,
        request: { params },
        responses: ok('The availabilities.', collectionOf(availabilitySchema)),
      }),
      (c) => {
        const shelf = shelfFor(c)
        const product = productAsked(c, shelf)
        const sku = skuAsked(c, product)
        const items = inSegment(c, [availabilityResource(product, sku, shelf)])
        return c.json(collection(items), 200)
      },
    )
    .openapi(
      createRoute({
        method,
        path: `${path}/{availability}`,
        tags,
        summary: `One availability ${of}`,
        description: query,
        request: { params: params.extend({ availability: z.string() }) },
        responses: ok('The availability.', availabilitySchema),
      }),
      (c) => {
        const shelf = shelfFor(c)
        const product = productAsked(c, shelf)
        const sku = skuAsked(c, product)
        const id = c.req.param('availability') ?? ''
        if (availabilityId(sku) !== id.toUpperCase()) {
          throw absent('400019', `There is no availability ${id}.`, id, [availabilityId(sku)])
        }
        return c.json(availabilityResource(product, sku, shelf), 200)
      },
    )
}
