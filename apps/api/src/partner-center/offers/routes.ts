import type { Offer } from '@understudy/domain'
import { nearest } from '../../nearest.ts'
import { customerOf } from '../wire/act.ts'
import { shelfAsked, shelfOf } from './shelf.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { collection, collectionOf, offsetPage } from '../wire/envelope.ts'
import { badRequest, notFound, refused } from '../wire/refused.ts'
import {
  addOnsOf,
  categorySchema,
  legacyOffer,
  legacyOffers,
  offerCategories,
  offerResource,
  offerSchema,
  offersOn,
  type Shelf,
} from './resource.ts'
import { queryValue } from '../wire/path.ts'
import { nceProductIds } from '../products/resource.ts'
import { offsetOf } from '../wire/query.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'

const page = ok('One page.', collectionOf(offerSchema))
const paged =
  'Query: `size`, `offset`, `offer_category_id`. What is no longer sold on the workspace’s day is not listed.'

/** The catalogue of offers, as it is on the workspace's day. */
export const offers = resource('offers', [
  route({
    method: 'get',
    path: '/offers',
    summary: 'Offers of a country',
    description: `Query: \`country\`. ${paged}`,
    answer: page,
    handle: (c) => listed(c, shelfAsked(c), '/offers'),
  }),

  route({
    method: 'get',
    path: '/offercategories',
    summary: 'Categories of offers',
    description: 'Query: `country`.',
    answer: ok('The categories.', collectionOf(categorySchema)),
    handle: (c) => collection(offerCategories(shelfAsked(c))),
  }),

  route({
    method: 'get',
    path: '/offers/{offer}',
    summary: 'One offer; also one that is no longer sold',
    description: 'Query: `country`. A new-commerce product is answered with 2100.',
    answer: ok('The offer.', offerSchema),
    handle: (c, { params }) => {
      const offer = offerAsked(params.offer)
      return offerResource(offer, shelfAsked(c))
    },
  }),

  route({
    method: 'get',
    path: '/offers/{offer}/addons',
    summary: 'Add-ons that an offer can have',
    description: 'Query: `country`, `size`, `offset`.',
    answer: page,
    handle: (c, { params }) => addOns(c, params.offer, shelfAsked(c), '/offers'),
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/offers',
    summary: 'Offers that a customer can be sold, by its country',
    description: paged,
    answer: page,
    handle: (c, { params }) => {
      const { shelf, path } = customerShelf(c, params.customer)
      return listed(c, shelf, path)
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/offers/{offer}/addons',
    summary: 'Add-ons that an offer can have, for a customer',
    answer: page,
    handle: (c, { params }) => {
      const { customer, offer } = params
      const { shelf, path } = customerShelf(c, customer)
      return addOns(c, offer, shelf, path)
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/offercategories',
    summary: 'Categories of offers, for a customer',
    answer: ok('The categories.', collectionOf(categorySchema)),
    handle: (c, { params }) => collection(offerCategories(customerShelf(c, params.customer).shelf)),
  }),
])

/** The catalogue of a customer's country, and where the customer's offers are. */
function customerShelf(c: PartnerCenterContext, id: string) {
  const { opened } = c.var
  const customer = customerOf(c, id)
  return {
    shelf: shelfOf(c, customer.country),
    path: `/customers/${opened.identities.guid('customer', customer.id)}/offers`,
  }
}

function listed(c: PartnerCenterContext, shelf: Shelf, path: string) {
  const wanted = queryValue(c.req.url, 'offer_category_id')
  const known = offerCategories(shelf)
  const category = known.find(({ id }) => id.toLowerCase() === wanted?.toLowerCase())
  if (wanted && !category) {
    const near = nearest(
      wanted,
      known.map(({ id }) => id),
    )
    throw badRequest(`There is no offer category ${wanted}.`, near === undefined ? [] : [near])
  }
  const all = offersOn(shelf).filter((one) => !category || one.category === category.name)
  const chosen = category ? `&offer_category_id=${category.id}` : ''
  const at = `${path}?country=${shelf.country}${chosen}&`
  return offsetPage(
    all.map((one) => offerResource(one, shelf)),
    { path: at, ...offsetOf(c) },
  )
}

function addOns(c: PartnerCenterContext, id: string, shelf: Shelf, path: string) {
  const offer = offerAsked(id)
  const at = `${path}/${encodeURIComponent(offer.id)}/addons?country=${shelf.country}&`
  return offsetPage(
    addOnsOf(offer, shelf).map((one) => offerResource(one, shelf)),
    { path: at, ...offsetOf(c) },
  )
}

/** @throws FaultError 404 with the nearest offer, 400 with code 2100 for a product */
function offerAsked(id: string): Offer {
  const offer = legacyOffer(id)
  if (offer) return offer
  if (nceProductIds.has(id.split(':')[0]?.toUpperCase() ?? '')) {
    throw refused('product-among-offers', `${id} is a product: use products and their SKUs.`)
  }
  const near = nearest(
    id,
    legacyOffers.map((one) => one.id),
  )
  throw notFound(`There is no offer ${id}.`, near === undefined ? [] : [near])
}
