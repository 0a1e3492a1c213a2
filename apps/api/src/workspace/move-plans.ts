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
  partnerIn,
  worldAt,
} from './address.ts'
import { offersIn } from './catalog-offers.ts'
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

const all = createRoute({
  method: 'get',
  path: '/{workspace}/move-plans',
  tags,
  summary: 'Every licence subscription that a partner could take over, one row each',
  request: { params: ofWorkspace, query },
  responses: { ...problems, 200: json('The rows, by customer.', z.array(movePlanRow)) },
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
    const { partner, on, ...at } = c.req.valid('query')
    const world = await worldAt(await addressed(c, c.req.valid('param').workspace), at)
    return c.json(
      world.customers.rows().flatMap((customer) => rowsOf(world, customer, partner, on)),
      200,
    )
  })

type Day = z.output<typeof dateField> | undefined
const dayIn = (on: Day) => (on === undefined ? {} : { on })

function partiesOf(world: World, { id: customer }: Customer, partner: string) {
  return { customer, partner: partnerIn(world, partner).id }
}

function rowsOf(world: World, customer: Customer, partner: string, on: Day): MovePlanRow[] {
  const plan = movePlan(world, { ...partiesOf(world, customer, partner), ...dayIn(on) })
  const blockedBy = plan.requirements
    .filter(({ holds, inForce }) => inForce && !holds)
    .map(({ rule, code, must, source, details }) => ({
      rule,
      code,
      must,
      source,
      ...(details === undefined ? {} : { details }),
    }))
  return plan.subscriptions.map(({ options, reassign, losses, calendar, ...rest }) => ({
    customer: customer.id,
    customerName: customer.name,
    ...rest,
    best: options[0] ?? null,
    recommended: calendar.recommended,
    lastWithoutGap: calendar.lastWithoutGap,
    serviceEndsAt: calendar.serviceEndsAt,
    dataGoesAt: calendar.dataGoesAt,
    usersToReassign: reassign.length,
    usersLosing: losses.length,
    blockedBy,
  }))
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
      const message = `"${text}" is not a subscription and a number of licences.`
      throw unreadable([{ path: 'seats', message }])
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
  const message = `The customer has no subscription ${id}.`
  throw unreadable([{ path, message, ...(near === undefined ? {} : { nearest: near }) }])
}
