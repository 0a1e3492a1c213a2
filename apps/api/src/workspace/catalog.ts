import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import {
  commands,
  countries,
  currencyOf,
  failpoints,
  marketOf,
  meters,
  rulebook,
  rules,
  typeOf,
  type CatalogLocale,
  type Meter,
  type RuleEntry,
  type RulebookEntry,
} from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { catalogDay, catalogOffers } from './catalog-offers.ts'
import { json } from './shapes.ts'

const tags = ['Catalog']

const route = <const Path extends string, Schema extends z.ZodType>(
  path: Path,
  summary: string,
  schema: Schema,
) =>
  createRoute({ method: 'get', path, tags, summary, responses: { 200: json('The list.', schema) } })

const message = z.object({
  type: z.string(),
  workflow: z.string(),
  description: z.string(),
  schema: z
    .custom<unknown>()
    .openapi({ type: 'object', description: 'JSON Schema of its fields.' }),
})

const market = z.object({
  country: z.string(),
  names: z.custom<Readonly<Record<CatalogLocale, string>>>().openapi({ type: 'object' }),
  market: z.string().nullable(),
  currency: z.string().nullable(),
})

const commandList = Object.entries(commands).flatMap(([workflow, definitions]) =>
  definitions.map(({ message: schema }) => ({
    type: typeOf(schema),
    workflow,
    description: schema.description ?? '',
    schema: z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown,
  })),
)

/** What can be said, and what it is said about: the same for every workspace. */
export const catalog = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(route('/failpoints', 'Where faults can be armed', z.array(z.string())), (c) =>
    c.json([...failpoints], 200),
  )
  .openapi(route('/commands', 'Commands with their fields', z.array(message)), (c) =>
    c.json(commandList, 200),
  )
  .openapi(
    route(
      '/rules',
      'Rules: the rulebook, and each refusal with its sentence, source and date',
      z.object({
        rulebook: z.array(z.custom<RulebookEntry>().openapi({ type: 'object' })),
        refusals: z.array(z.custom<RuleEntry>().openapi({ type: 'object' })),
      }),
    ),
    (c) => c.json({ rulebook: [...rulebook], refusals: rules() }, 200),
  )
  .route('/', catalogOffers)
  .openapi(route('/markets', 'Countries with market and currency', z.array(market)), (c) =>
    c.json(
      countries().map(({ code, names }) => ({
        country: code,
        names,
        market: marketOf(code, catalogDay),
        currency: currencyOf(code, catalogDay),
      })),
      200,
    ),
  )
  .openapi(
    route('/meters', 'Meters', z.array(z.custom<Meter>().openapi({ type: 'object' }))),
    (c) => c.json([...meters()], 200),
  )
