import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import {
  dateField,
  movePlan,
  type Customer,
  type MoveChoices,
  type SubscriptionId,
  type World,
} from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { nearest } from '../nearest.ts'
import { problems, unreadable } from '../problem.ts'
import { unreadableInput } from '../unreadable-input.ts'
import {
  addressed,
  customerIn,
  moment,
  ofCustomer,
  ofWorkspace,
  page,
  partnerIn,
  worldAt,
} from './address.ts'
import { offersIn } from './catalog-offers.ts'
import { listPage } from './listing.ts'
import { movePlanListing, movePlanRows, movePlanSorts } from './move-plan-rows.ts'
import { json, movePlanRow, movePlanSchema, type MovePlanRow } from './shapes.ts'

const tags = ['Licences']
const query = moment.extend({
  partner: z.string().openapi({ description: 'Who would take the licences over.' }),
  on: dateField.optional().openapi({
    type: 'string',
    format: 'date',
    description: 'The day to buy on; each on its recommended day when absent.',
  }),
})

const one = createRoute({
  method: 'get',
  path: '/{workspace}/customers/{customer}/move-plan',
  tags,
  summary: 'What moving a customer’s licences to a partner takes, costs and ends; changes nothing',
  request: {
    params: ofCustomer,
    query: query.extend({
      choose: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .openapi({
          description:
            'What takes the place of a subscription, as in sub-1:offer+offer; nothing after the colon gives it up. Repeatable.',
        }),
      seats: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .openapi({
          description:
            'How many licences take the place of a subscription, as in sub-1:50; as many as its own when absent. Repeatable.',
        }),
      without: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .openapi({
          description:
            'A subscription that is not to be started; left out of `starts`. Repeatable.',
        }),
    }),
  },
  responses: { ...problems, 200: json('The plan.', movePlanSchema) },
})

const sortNames = Object.keys(movePlanSorts) as (keyof typeof movePlanSorts)[]
const sortOrders = sortNames.flatMap((name) => [name, `-${name}`] as const)

const all = createRoute({
  method: 'get',
  path: '/{workspace}/move-plans',
  tags,
  summary: 'Every licence subscription that a partner could take over, page by page',
  request: {
    params: ofWorkspace,
    query: query.extend(page.shape).extend({
      search: z.string().optional().openapi({
        description:
          'Words that are in the names of the customer, the subscription or its best way.',
      }),
      verdict: z.enum(['same', 'equivalent', 'different', 'discontinued']).optional(),
      blocked: z
        .enum(['true', 'false'])
        .optional()
        .openapi({ description: 'Only those with, or without, something in the way.' }),
      sort: z.enum(sortOrders).optional().openapi({
        description: 'A column, with a minus for the other way round; by customer when absent.',
      }),
    }),
  },
  responses: {
    ...problems,
    200: json(
      'One page.',
      z.object({
        items: z.array(movePlanRow).readonly(),
        continuation: z.string().nullable(),
        total: z.int().openapi({ description: 'Rows on all pages together.' }),
      }),
    ),
  },
})

/** Plans of licences that move into CSP. */
export const movePlans = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(one, async (c) => {
    const { workspace, customer: id } = c.req.valid('param')
    const { partner, on, choose, seats, without, ...at } = c.req.valid('query')
    const world = await worldAt(await addressed(c, workspace), at)
    const customer = customerIn(world, id)
    const asked = {
      choices: choicesIn(listOf(choose), customer),
      quantities: seatsIn(listOf(seats), customer),
      without: listOf(without).map((one) => originalIn(one, 'without', customer)),
    }
    return c.json(
      movePlan(world, { ...partiesOf(world, customer, partner), ...dayIn(on), ...asked }),
      200,
    )
  })
  .openapi(all, async (c) => {
    const { partner, on, position, at, verdict, blocked, ...asked } = c.req.valid('query')
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const world = await worldAt(workspace, { position, at })
    const rows = await movePlanRows(world, { partner: partnerIn(world, partner).id, on })
    const isAsked = (row: MovePlanRow) =>
      (verdict === undefined || row.verdict === verdict) &&
      (blocked === undefined || blocked === String(row.blockedBy.length > 0))
    const query = { ...asked, sort: asked.sort ?? 'customer' }
    return c.json(listPage(workspace, movePlanListing(rows.filter(isAsked)), query), 200)
  })

type Day = z.output<typeof dateField> | undefined
const dayIn = (on: Day) => (on === undefined ? {} : { on })

function partiesOf(world: World, { id: customer }: Customer, partner: string) {
  return { customer, partner: partnerIn(world, partner).id }
}

/** `subscription:offer+offer`. @throws ProblemError 400 with the nearest subscription, 404 with the nearest offer */
function choicesIn(texts: readonly string[], customer: Customer): MoveChoices {
  const choices: Record<SubscriptionId, readonly string[]> = {}
  for (const text of texts) {
    const [id, offers] = cut(text)
    choices[originalIn(id, 'choose', customer)] = offers === '' ? [] : offersIn(offers)
  }
  return choices
}

/** `subscription:50`. @throws ProblemError 400 where that is no number of licences */
function seatsIn(texts: readonly string[], customer: Customer): Record<SubscriptionId, number> {
  const seats: Record<SubscriptionId, number> = {}
  for (const text of texts) {
    const [id, count] = cut(text)
    if (!/^[1-9]\d{0,8}$/.test(count)) {
      throw unreadable([{ path: 'seats', fault: { kind: 'seats', text } }])
    }
    seats[originalIn(id, 'seats', customer)] = Number(count)
  }
  return seats
}

const listOf = (given: string | string[] | undefined) => (given === undefined ? [] : [given].flat())

/** Before and after the last colon. */
function cut(text: string): readonly [string, string] {
  const colon = text.lastIndexOf(':')
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
}

/** @throws ProblemError 400 with the nearest subscription */
function originalIn(id: string, path: string, { subscriptions }: Customer): SubscriptionId {
  const known = subscriptions.rows().find((row) => row.id === id)
  if (known) return known.id
  const near = nearest(
    id,
    subscriptions.entries().map(([other]) => other),
  )
  const fault = { kind: 'unknown', noun: 'subscription', value: id } as const
  throw unreadable([{ path, fault, nearest: near }])
}
