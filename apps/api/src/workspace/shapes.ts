import { z } from '@hono/zod-openapi'
import type {
  Command,
  Customer,
  LedgerEntry,
  LicenseInvoice,
  ListAnswer,
  MovePlan,
  MoveTask,
  Preview,
  ProgressLine,
  RecordedEvent,
  Requirement,
  ServiceReading,
  SkuPool,
  Transition,
  UsageInvoice,
  User,
  World,
} from '@understudy/domain'
import type { Readable } from '../readable.ts'

/**
 * What the routes give out. The types are the domain's own, so that a client sees each field; the document describes
 * them in outline, because each message has its schema under /catalog/commands.
 */
const described = <Value>(name: string, description: string, type: 'object' | 'array' = 'object') =>
  z.custom<Value>().openapi(name, { type, description })

export const recordedEvent = z.custom<RecordedEvent>().openapi('RecordedEvent', {
  type: 'object',
  required: ['position', 'at', 'actor', 'request', 'event'],
  properties: {
    position: { type: 'integer' },
    at: { type: 'string', format: 'date-time' },
    actor: { type: 'string' },
    request: { type: 'string' },
    event: { type: 'object', required: ['type'], properties: { type: { type: 'string' } } },
  },
})

export const requirement = described<Requirement>(
  'Requirement',
  'A rule with its answer: rule, code, must, source, holds, inForce, from.',
)
export const previewSchema = described<Preview>(
  'Preview',
  'What would happen: accepted, refusal, requirements, failures (what goes wrong on the way), steps (of transitions, by name), counts (by type of event), events, changes, settledAt.',
)
export const readableWorld = described<Readable<World>>(
  'World',
  'Everything that is true at one position of the log.',
)
export const readableCustomer = described<Readable<Customer>>('CustomerFile', 'A customer’s file.')
export const ledgerEntry = described<LedgerEntry>(
  'LedgerEntry',
  'A stretch of running time with who pays for it.',
)
export const usageInvoice = described<UsageInvoice & { readonly customer: string }>(
  'UsageInvoice',
  'One customer’s part of a partner’s invoice.',
)

export const skuPool = described<SkuPool>('SkuPool', 'What a tenant holds of one SKU.')
export const serviceReading = described<ServiceReading>(
  'ServiceReading',
  'By user: services, what is missing, interruptions, what stopped and what is lost; and in total.',
)
export const moveTask = described<MoveTask>(
  'MoveTask',
  'One thing to do on a move, and whose it is.',
)
export const tenantUser = described<User>('TenantUser', 'A person of a tenant with its licences.')
export const movePlanSchema = described<MovePlan>(
  'MovePlan',
  'Requirements, and for each subscription: verdict, options, users, calendar and credit.',
)

/** A page of a list under an older address; the reading's own address says what a row is. */
export const pageOf = <Row>(name: string) =>
  described<ListAnswer<Row>>(name, 'One page: items, continuation, total.')

export const licenseInvoice = described<LicenseInvoice & { readonly customer: string }>(
  'LicenseInvoice',
  'One customer’s licences on a partner’s invoice: charges, days, quantities and amounts.',
)

export interface Progress {
  readonly transition: Transition
  readonly partnerCenter: readonly ProgressLine[]
  readonly azurePortal: readonly ProgressLine[]
}

export const progressSchema = described<Progress>(
  'Progress',
  'A transition, and its lines as Partner Center and as the Azure portal show them.',
)

/** As it is sent: nothing is parsed yet, so that a mistake is answered with the nearest word. */
export type CommandInput = Command | { readonly type: string; readonly [field: string]: unknown }

export const commandInput = z
  .custom<CommandInput>(
    (value) => typeof value === 'object' && value !== null,
    'A command has a type.',
  )
  .openapi('Command', {
    type: 'object',
    description: '`{ type, …fields }`; each command and its fields: GET /catalog/commands.',
    required: ['type'],
    properties: { type: { type: 'string' } },
    additionalProperties: true,
  })

export const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})

/** The same where one row a line can be asked for instead, to the end; the client of our own surface takes JSON. */
export function orLines<Described extends ReturnType<typeof json>>(
  described: Described,
): Described {
  const lines = z.string().openapi({ description: 'Every row, one a line.' })
  const content = { ...described.content, 'application/x-ndjson': { schema: lines } }
  return { ...described, content }
}
