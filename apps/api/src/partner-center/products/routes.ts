import { collection, collectionOf } from '../wire/envelope.ts'
import { ok } from '../wire/answer.ts'
import { resource, route, type Route } from '../wire/route.ts'
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

const query = 'Query: `country` where no customer says it, `targetSegment`.'

/** The same things are read for a country and, in its country, for a customer. */
interface Root {
  readonly root: '' | '/customers/{customer}'
  /** Documentation prints POST under a customer, clients send GET: both will do. */
  readonly method: 'get' | 'post'
  readonly of: string
}

const ofCountry = { root: '', of: 'of a country' } as const
const ofCustomer = { root: '/customers/{customer}', of: 'for a customer, in its country' } as const
const roots = [
  { ...ofCountry, method: 'get' },
  { ...ofCustomer, method: 'get' },
  { ...ofCustomer, method: 'post' },
] as const satisfies readonly Root[]

/** Products, SKUs and availabilities of new commerce, as they are on the workspace's day. */
export const products = resource(
  'products',
  roots.flatMap((root) => [
    ...productRoutes(root),
    ...skuRoutes(root),
    ...availabilityRoutes(root),
  ]),
)

function productRoutes({ root, method, of }: Root): Route[] {
  return [
    route({
      method,
      path: `${root}/products`,
      summary: `Products ${of}`,
      description: `Query: \`targetView\` (${targetViews.join(', ')}). ${query}`,
      answer: ok('The products.', collectionOf(productSchema)),
      handle: (c) => {
        const shelf = shelfFor(c)
        const view = viewAsked(c)
        const items = inSegment(c, productsOn(shelf)).filter((one) => isInView(one, view))
        return collection(items.map((one) => productResource(one, shelf)))
      },
    }),
    route({
      method,
      path: `${root}/products/{product}`,
      summary: `One product ${of}`,
      description: query,
      answer: ok('The product.', productSchema),
      handle: (c) => {
        const shelf = shelfFor(c)
        return productResource(productAsked(c, shelf), shelf)
      },
    }),
  ]
}

function skuRoutes({ root, method, of }: Root): Route[] {
  const path = `${root}/products/{product}/skus` as const
  return [
    route({
      method,
      path,
      summary: `SKUs of a product ${of}`,
      description: query,
      answer: ok('The SKUs.', collectionOf(skuSchema)),
      handle: (c) => {
        const shelf = shelfFor(c)
        const skus = inSegment(c, productAsked(c, shelf).skus)
        return collection(skus.map((sku) => skuResource(sku, shelf)))
      },
    }),
    route({
      method,
      path: `${path}/{sku}`,
      summary: `One SKU ${of}`,
      description: query,
      answer: ok('The SKU.', skuSchema),
      handle: (c) => {
        const shelf = shelfFor(c)
        return skuResource(skuAsked(c, productAsked(c, shelf)), shelf)
      },
    }),
  ]
}

function availabilityRoutes({ root, method, of }: Root): Route[] {
  const path = `${root}/products/{product}/skus/{sku}/availabilities` as const
  return [
    route({
      method,
      path,
      summary: `How a SKU can be bought ${of}`,
      description: `${query} \`catalogItemId\` is what a cart line or an order line names.`,
      answer: ok('The availabilities.', collectionOf(availabilitySchema)),
      handle: (c) => {
        const shelf = shelfFor(c)
        const product = productAsked(c, shelf)
        const sku = skuAsked(c, product)
        return collection(inSegment(c, [availabilityResource(product, sku, shelf)]))
      },
    }),
    route({
      method,
      path: `${path}/{availability}`,
      summary: `One availability ${of}`,
      description: query,
      answer: ok('The availability.', availabilitySchema),
      handle: (c, { params }) => {
        const shelf = shelfFor(c)
        const product = productAsked(c, shelf)
        const sku = skuAsked(c, product)
        const id = params.availability
        if (availabilityId(sku) !== id.toUpperCase()) {
          throw absent('unknown-availability', `There is no availability ${id}.`, id, [
            availabilityId(sku),
          ])
        }
        return availabilityResource(product, sku, shelf)
      },
    }),
  ]
}
