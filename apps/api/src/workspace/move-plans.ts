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
    const { partner, on, choose, ...at } = c.req.valid('query')
    const world = await worldAt(await addressed(c, workspace), at)
    const customer = customerIn(world, id)
    const choices = choicesIn(choose === undefined ? [] : [choose].flat(), customer)
    return c.json(
      movePlan(world, { ...partiesOf(world, customer, partner), ...dayIn(on), choices }),
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
function choicesIn(texts: readonly string[], { subscriptions }: Customer): MoveChoices {
  const choices: Record<SubscriptionId, readonly string[]> = {}
  for (const text of texts) {
    const colon = text.lastIndexOf(':')
    const id = colon < 0 ? text : text.slice(0, colon)
    const known = subscriptions.rows().find((row) => row.id === id)
    if (!known) throw unreadable([unknownChoice(id, subscriptions)])
    choices[known.id] = colon < 0 ? [] : offersIn(text.slice(colon + 1))
  }
  return choices
}

function unknownChoice(id: string, subscriptions: Customer['subscriptions']) {
  const ids = subscriptions.entries().map(([known]) => known)
  const near = nearest(id, ids)
  return {
    path: 'choose',
    message: `The customer has no subscription ${id}.`,
    ...(near === undefined ? {} : { nearest: near }),
  }
}
