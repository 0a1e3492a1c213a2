import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { customerLine, type CustomerLine } from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
import { readable } from '../readable.ts'
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
import { listPage, type SortValue } from './listing.ts'
import { json, readableCustomer } from './shapes.ts'

const tags = ['Customers']

const row = z
  .object({
    customer: z.string(),
    name: z.string(),
    domain: z.string(),
    country: z.string(),
    partners: z.array(z.string()).readonly(),
    isRelated: z.boolean(),
    agreement: z.enum(['signed', 'attested', 'missing']),
    legacy: z.int().openapi({ description: 'Existing Azure (0145P) under no plan yet.' }),
    plans: z.int(),
    budget: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  })
  .openapi('CustomerRow')

const sorts = {
  name: ({ name }) => name,
  domain: ({ domain }) => domain,
  country: ({ country }) => country,
  relationship: ({ isRelated }) => Number(!isRelated),
  agreement: ({ agreement }) => ['signed', 'attested', 'missing'].indexOf(agreement),
  legacy: ({ legacy }) => legacy,
  plans: ({ plans }) => plans,
  budget: ({ budget }) => (budget === null ? null : Number(budget.amount)),
} as const satisfies Readonly<Record<string, (line: CustomerLine) => SortValue>>

const sortNames = Object.keys(sorts) as (keyof typeof sorts)[]
const sortOrders = sortNames.flatMap((name) => [name, `-${name}`] as const)
const yesOrNo = z.enum(['true', 'false']).optional()

const list = createRoute({
  method: 'get',
  path: '/{workspace}/customers',
  tags,
  summary: 'Customers as one partner sees them, page by page, now or at any moment before',
  request: {
    params: ofWorkspace,
    query: page.extend(moment.shape).extend({
      as: z.string().optional().openapi({
        description: 'The partner whose agreement, budget and relationship are told.',
      }),
      search: z
        .string()
        .optional()
        .openapi({ description: 'Words that are in the name, the domain, the country or the id.' }),
      partner: z.string().optional().openapi({ description: 'Only customers of this partner.' }),
      related: yesOrNo.openapi({ description: 'Only with or without a relationship to `as`.' }),
      agreement: z.enum(['signed', 'attested', 'missing']).optional(),
      legacy: yesOrNo.openapi({ description: 'Only with or without existing Azure (0145P).' }),
      plans: yesOrNo.openapi({ description: 'Only with or without an Azure plan.' }),
      budget: yesOrNo.openapi({ description: 'Only with or without a budget of `as`.' }),
      sort: z.enum(sortOrders).optional().openapi({
        description: 'A column, with a minus for the other way round; by name when absent.',
      }),
    }),
  },
  responses: {
    ...problems,
    200: json(
      'One page.',
      z.object({
        items: z.array(row).readonly(),
        continuation: z.string().nullable(),
        total: z.int().openapi({ description: 'Rows on all pages together.' }),
      }),
    ),
  },
})

const one = createRoute({
  method: 'get',
  path: '/{workspace}/customers/{customer}',
  tags,
  summary: 'A customer’s whole file, now or at any moment before',
  request: { params: ofCustomer, query: moment },
  responses: { ...problems, 200: json('The file.', readableCustomer) },
})

/** Customers of a workspace, whoever serves them. */
export const customers = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(list, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { position, at, as, ...asked } = c.req.valid('query')
    const query = { ...asked, sort: asked.sort ?? 'name' }
    const world = await worldAt(workspace, { position, at })
    const partner = as === undefined ? null : partnerIn(world, as).id
    const rows = world.customers
      .rows()
      .map((customer) => customerLine(customer, partner))
      .filter((line) => isAsked(line, query))
    const textOf = ({ customer, name, domain, country }: CustomerLine) => [
      customer,
      name,
      domain,
      country,
    ]
    const listing = { rows, idOf: ({ customer }: CustomerLine) => customer, sorts, textOf }
    return c.json(listPage(workspace, listing, query), 200)
  })
  .openapi(one, async (c) => {
    const { workspace: id, customer } = c.req.valid('param')
    const world = await worldAt(await addressed(c, id), c.req.valid('query'))
    return c.json(readable(customerIn(world, customer)), 200)
  })

interface Narrowing {
  readonly partner?: string | undefined
  readonly related?: string | undefined
  readonly agreement?: string | undefined
  readonly legacy?: string | undefined
  readonly plans?: string | undefined
  readonly budget?: string | undefined
}

function isAsked(line: CustomerLine, { partner, agreement, ...asked }: Narrowing): boolean {
  const partners: readonly string[] = line.partners
  if (partner !== undefined && !partners.includes(partner)) return false
  if (agreement !== undefined && line.agreement !== agreement) return false
  const has = {
    related: line.isRelated,
    legacy: line.legacy > 0,
    plans: line.plans > 0,
    budget: line.budget !== null,
  }
  return Object.entries(has).every(([name, is]) => {
    const wanted = asked[name as keyof typeof asked]
    return wanted === undefined || wanted === String(is)
  })
}
