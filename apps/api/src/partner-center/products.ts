import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { dayOf } from '@understudy/domain'
import { nearest } from '../nearest.ts'
import { customerOf } from './act.ts'
import { localeAsked } from './country.ts'
import type { PartnerCenterContext, PartnerCenterEnv } from './env.ts'
import { collection, collectionOf } from './envelope.ts'
import { badRequest, FaultError, faults } from './fault.ts'
import { legacyOffer, type Shelf } from './offer-resource.ts'
import { shelfAsked } from './offers.ts'
import { queryValue } from './path.ts'
import {
  availabilityId,
  availabilityResource,
  availabilitySchema,
  isAzurePlan,
  productResource,
  productsOn,
  productSchema,
  skuResource,
  skuSchema,
  type Product,
} from './product-resource.ts'

const tags = ['Partner Center: products']
const ok = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...faults,
  200: { description, content: { 'application/json': { schema } } },
})

const params = {
  product: z.object({ product: z.string() }),
  sku: z.object({ product: z.string(), sku: z.string() }),
  availability: z.object({ product: z.string(), sku: z.string(), availability: z.string() }),
}

/** Products, SKUs and availabilities of new commerce, as they are on the workspace's day. */
export const products = new OpenAPIHono<PartnerCenterEnv>()

/** Under a customer the same things are read in its country; documentation prints POST there, clients send GET. */
const roots = [
  { root: '', methods: ['get'], of: 'of a country', extra: z.object({}) },
  {
    root: '/customers/{customer}',
    methods: ['get', 'post'],
    of: 'for a customer, in its country',
    extra: z.object({ customer: z.string() }),
  },
] as const

for (const { root, methods, of, extra } of roots) {
  for (const method of methods) {
    const query = 'Query: `country` where no customer says it, `targetSegment`.'
    products.openapi(
      createRoute({
        method,
        path: `${root}/products`,
        tags,
        summary: `Products ${of}`,
        description: `Query: \`targetView\` (${targetViews().join(', ')}). ${query}`,
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
    products.openapi(
      createRoute({
        method,
        path: `${root}/products/{product}`,
        tags,
        summary: `One product ${of}`,
        description: query,
        request: { params: extra.extend(params.product.shape) },
        responses: ok('The product.', productSchema),
      }),
      (c) => {
        const shelf = shelfFor(c)
        return c.json(productResource(productAsked(c, shelf), shelf), 200)
      },
    )
    products.openapi(
      createRoute({
        method,
        path: `${root}/products/{product}/skus`,
        tags,
        summary: `SKUs of a product ${of}`,
        description: query,
        request: { params: extra.extend(params.product.shape) },
        responses: ok('The SKUs.', collectionOf(skuSchema)),
      }),
      (c) => {
        const shelf = shelfFor(c)
        const skus = inSegment(c, productAsked(c, shelf).skus)
        return c.json(collection(skus.map((sku) => skuResource(sku, shelf))), 200)
      },
    )
    products.openapi(
      createRoute({
        method,
        path: `${root}/products/{product}/skus/{sku}`,
        tags,
        summary: `One SKU ${of}`,
        description: query,
        request: { params: extra.extend(params.sku.shape) },
        responses: ok('The SKU.', skuSchema),
      }),
      (c) => {
        const shelf = shelfFor(c)
        return c.json(skuResource(skuAsked(c, productAsked(c, shelf)), shelf), 200)
      },
    )
    products.openapi(
      createRoute({
        method,
        path: `${root}/products/{product}/skus/{sku}/availabilities`,
        tags,
        summary: `How a SKU can be bought ${of}`,
        description: `${query} \`catalogItemId\` is what a cart line or an order line names.`,
        request: { params: extra.extend(params.sku.shape) },
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
    products.openapi(
      createRoute({
        method,
        path: `${root}/products/{product}/skus/{sku}/availabilities/{availability}`,
        tags,
        summary: `One availability ${of}`,
        description: query,
        request: { params: extra.extend(params.availability.shape) },
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
}

function shelfFor(c: PartnerCenterContext): Shelf {
  const id = c.req.param('customer')
  if (id === undefined) return shelfAsked(c)
  const { country } = customerOf(c, id)
  return { country, locale: localeAsked(c), day: dayOf(c.var.opened.world.now) }
}

/** Views of the catalogue; those whose products are not kept here are empty. */
function targetViews() {
  return [
    ...['MicrosoftAzure', 'Azure', 'OnlineServices', 'Software', 'SoftwarePerpetual'],
    ...['SoftwareSubscription', 'SoftwareSUSELinux', 'SaaS', 'AzureReservations'],
    ...['AzureReservationsVM', 'AzureReservationsSQL', 'AzureReservationsCosmosDb'],
  ]
}

/** @throws FaultError 400 with the nearest view */
function viewAsked(c: PartnerCenterContext): string {
  const text = queryValue(c.req.url, 'targetView') ?? ''
  const view = targetViews().find((one) => one.toLowerCase() === text.toLowerCase())
  if (view !== undefined) return view
  const near = nearest(text, targetViews())
  throw badRequest(
    text === '' ? 'targetView is missing.' : `There is no targetView ${text}.`,
    near === undefined ? [] : [near],
  )
}

function isInView({ id }: Product, view: string): boolean {
  if (view === 'OnlineServices') return !isAzurePlan(id)
  return (view === 'MicrosoftAzure' || view === 'Azure') && isAzurePlan(id)
}

/** Everything here is of the commercial segment. @throws FaultError 400 for a segment that is none */
function inSegment<Item>(c: PartnerCenterContext, items: readonly Item[]): Item[] {
  const text = queryValue(c.req.url, 'targetSegment') || 'commercial'
  if (!segments.includes(text.toLowerCase())) {
    const near = nearest(text.toLowerCase(), segments)
    throw badRequest(`There is no targetSegment ${text}.`, near === undefined ? [] : [near])
  }
  return text.toLowerCase() === 'commercial' ? [...items] : []
}

const segments = ['commercial', 'education', 'government', 'nonprofit']

function productAsked(c: PartnerCenterContext, shelf: Shelf): Product {
  const id = c.req.param('product') ?? ''
  const known = productsOn(shelf)
  const product = known.find((one) => one.id === id.toUpperCase())
  if (product) return product
  if (legacyOffer(id)) throw new FaultError(404, '400013', `${id} is an offer: use offers.`)
  const ids = known.map((one) => one.id)
  throw absent('400013', `There is no product ${id} in ${shelf.country}.`, id.toUpperCase(), ids)
}

function skuAsked(c: PartnerCenterContext, { id: product, skus }: Product) {
  const id = c.req.param('sku') ?? ''
  const sku = skus.find((one) => one.id === id)
  if (sku) return sku
  const ids = skus.map((one) => one.id)
  throw absent('400018', `Product ${product} has no SKU ${id}.`, id, ids)
}

function absent(code: string, description: string, word: string, known: readonly string[]) {
  const near = nearest(word, known)
  return new FaultError(404, code, description, near === undefined ? [] : [near])
}
