import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import {
  dateField,
  dayOf,
  equivalentsOf,
  instant,
  isDiscontinued,
  isSold,
  moveOption,
  offer,
  offerName,
  offers,
  servicesOfSku,
  serviceTitles,
  successors,
  type CalendarDate,
  type MoveOption,
  type Offer,
  type SuccessorOption,
} from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { nearest } from '../nearest.ts'
import { ProblemError, problems, unreadable } from '../problem.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { json } from './shapes.ts'

/** The day that the catalog shows when none is asked for; a workspace's own day may differ. */
export const catalogDay: CalendarDate = dayOf(instant('2020-07-01'))

/** An offer as it is on a day. */
export interface OfferOnDay extends Offer {
  readonly sold: boolean
  readonly discontinued: boolean
  /** Short names of what its licences serve; its own SKU where Microsoft published no list. */
  readonly services: readonly string[]
  /** Ways on that are written down, best documented first; every way on: …/equivalents. */
  readonly successors: readonly SuccessorOption[]
}

const tags = ['Catalog']
const on = z.object({
  on: dateField
    .optional()
    .openapi({ type: 'string', format: 'date', description: 'The day; 2020-07-01 when absent.' }),
})
const ofOffer = z.object({ offer: z.string() })
const offerOnDay = z.custom<OfferOnDay>().openapi('OfferOnDay', { type: 'object' })
const option = z.custom<MoveOption>().openapi('MoveOption', {
  type: 'object',
  description: 'Offers bought together instead of another, with what is kept, lost and gained.',
})

const list = createRoute({
  method: 'get',
  path: '/offers',
  tags,
  summary: 'Offers with their names, services and successors on a day',
  request: { query: on },
  responses: { ...problems, 200: json('The offers.', z.array(offerOnDay)) },
})

const equivalents = createRoute({
  method: 'get',
  path: '/offers/{offer}/equivalents',
  tags,
  summary: 'What can be bought on a day instead of an offer, best first',
  request: { params: ofOffer, query: on },
  responses: { ...problems, 200: json('The ways on.', z.array(option)) },
})

const comparison = createRoute({
  method: 'get',
  path: '/offers/{offer}/comparison',
  tags,
  summary: 'What a user keeps and loses who goes from an offer to others',
  request: {
    params: ofOffer,
    query: on.extend({
      with: z.string().openapi({ description: 'Offers bought together, as in offer+offer.' }),
    }),
  },
  responses: { ...problems, 200: json('The comparison.', option) },
})

const services = createRoute({
  method: 'get',
  path: '/services',
  tags,
  summary: 'What people call the services that are written by their short names',
  responses: {
    ...problems,
    200: json('The services.', z.array(z.object({ name: z.string(), title: z.string() }))),
  },
})

/** The offers of the catalog, and what can take the place of each. */
export const catalogOffers = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(list, (c) => {
    const { on: day = catalogDay } = c.req.valid('query')
    return c.json(
      offers().map((one) => onDay(one, day)),
      200,
    )
  })
  .openapi(services, (c) => c.json([...serviceTitles()], 200))
  .openapi(equivalents, (c) => {
    const { on: day = catalogDay } = c.req.valid('query')
    return c.json([...equivalentsOf(knownOffer(c.req.valid('param').offer), day)], 200)
  })
  .openapi(comparison, (c) => {
    const { on: day = catalogDay, with: targets } = c.req.valid('query')
    const source = knownOffer(c.req.valid('param').offer)
    return c.json(moveOption(source, atLeastOne(offersIn(targets)), day), 200)
  })

/** Offers bought together, as an address writes them; a plus sign arrives as a space. @throws ProblemError 404 */
export function offersIn(text: string): string[] {
  return text
    .split(/[ +,]/)
    .filter((id) => id !== '')
    .map(knownOffer)
}

function atLeastOne(ids: readonly string[]): readonly string[] {
  if (ids.length > 0) return ids
  throw unreadable([{ path: 'with', fault: { kind: 'noOffer' } }])
}

function onDay(one: Offer, day: CalendarDate): OfferOnDay {
  return {
    ...one,
    name: offerName(one.id, day),
    sold: isSold(one.id, day),
    discontinued: isDiscontinued(one.id, day),
    services: one.billing === 'license' ? servicesOfSku(one.skuPartNumber ?? one.id) : [],
    successors: successors(one.id),
  }
}

/** @throws ProblemError 404 with the nearest id */
function knownOffer(id: string): string {
  if (offer(id)) return id
  const near = nearest(
    id,
    offers().map((one) => one.id),
  )
  throw new ProblemError(404, 'unknown-offer', `There is no offer ${id}.`, {
    named: id,
    ...(near === undefined ? {} : { nearest: near }),
  })
}
