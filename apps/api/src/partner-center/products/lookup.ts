import { nearest } from '../../nearest.ts'
import { customerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { badRequest, refused } from '../wire/refused.ts'
import { legacyOffer, type Shelf } from '../offers/resource.ts'
import { queryValue } from '../wire/path.ts'
import { isAzurePlan, productsOn, type Product } from './resource.ts'
import { shelfAsked, shelfOf } from '../offers/shelf.ts'

/** The catalogue of the customer's country in the address, else of the country asked for. @throws FaultError */
export function shelfFor(c: PartnerCenterContext): Shelf {
  const id = c.req.param('customer')
  if (id === undefined) return shelfAsked(c)
  return shelfOf(c, customerOf(c, id).country)
}

/** Views of the catalogue; those whose products are not kept here are empty. */
export const targetViews: readonly string[] = [
  ...['MicrosoftAzure', 'Azure', 'OnlineServices', 'Software', 'SoftwarePerpetual'],
  ...['SoftwareSubscription', 'SoftwareSUSELinux', 'SaaS', 'AzureReservations'],
  ...['AzureReservationsVM', 'AzureReservationsSQL', 'AzureReservationsCosmosDb'],
]

/** @throws FaultError 400 with the nearest view */
export function viewAsked(c: PartnerCenterContext): string {
  const text = queryValue(c.req.url, 'targetView') ?? ''
  const view = targetViews.find((one) => one.toLowerCase() === text.toLowerCase())
  if (view !== undefined) return view
  const near = nearest(text, targetViews)
  throw badRequest(
    text === '' ? 'targetView is missing.' : `There is no targetView ${text}.`,
    near === undefined ? [] : [near],
  )
}

export function isInView({ id }: Product, view: string): boolean {
  if (view === 'OnlineServices') return !isAzurePlan(id)
  return (view === 'MicrosoftAzure' || view === 'Azure') && isAzurePlan(id)
}

/** Everything here is of the commercial segment. @throws FaultError 400 for a segment that is none */
export function inSegment<Item>(c: PartnerCenterContext, items: readonly Item[]): Item[] {
  const text = queryValue(c.req.url, 'targetSegment') || 'commercial'
  if (!segments.includes(text.toLowerCase())) {
    const near = nearest(text.toLowerCase(), segments)
    throw badRequest(`There is no targetSegment ${text}.`, near === undefined ? [] : [near])
  }
  return text.toLowerCase() === 'commercial' ? [...items] : []
}

const segments = ['commercial', 'education', 'government', 'nonprofit']

/** @throws FaultError 404 with code 400013, naming the nearest */
export function productAsked(c: PartnerCenterContext, shelf: Shelf): Product {
  const id = c.req.param('product') ?? ''
  const known = productsOn(shelf)
  const product = known.find((one) => one.id === id.toUpperCase())
  if (product) return product
  if (legacyOffer(id)) throw refused('unknown-product', `${id} is an offer: use offers.`)
  const ids = known.map((one) => one.id)
  throw absent(
    'unknown-product',
    `There is no product ${id} in ${shelf.country}.`,
    id.toUpperCase(),
    ids,
  )
}

/** @throws FaultError 404 with code 400018, naming the nearest */
export function skuAsked(c: PartnerCenterContext, { id: product, skus }: Product) {
  const id = c.req.param('sku') ?? ''
  const sku = skus.find((one) => one.id === id)
  if (sku) return sku
  const ids = skus.map((one) => one.id)
  throw absent('unknown-sku', `Product ${product} has no SKU ${id}.`, id, ids)
}

/** What is not there, with what was most likely meant. */
export function absent(
  name: 'unknown-product' | 'unknown-sku' | 'unknown-availability',
  description: string,
  word: string,
  known: readonly string[],
) {
  const near = nearest(word, known)
  return refused(name, description, near === undefined ? [] : [near])
}
