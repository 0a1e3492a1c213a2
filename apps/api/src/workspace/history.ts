import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AuditRecord } from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
import { asksForLines, streamedLines } from '../streamed.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, momentOf, ofWorkspace, page, positionField } from './address.ts'
import { everyPage, pagesBy } from './every-page.ts'
import { listPage, type SortValue } from './listing.ts'
import { auditRecord, json, mailMessage, orLines } from './shapes.ts'

const tags = ['History']

const newestFirst = z
  .enum(['true', 'false'])
  .optional()
  .openapi({ description: 'Oldest first when absent.' })

const narrowing = page.extend({
  customer: z.string().optional(),
  newestFirst,
  position: positionField('As it stood after this event.'),
})

const total = z.int().openapi({ description: 'Rows on all pages together.' })

const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ items: z.array(row).readonly(), continuation: z.string().nullable(), total })

const auditPage = pageOf(auditRecord)
const mailPage = pageOf(mailMessage)

const sorts = {
  when: ({ position }) => position,
  who: ({ party }) => party,
  role: ({ role }) => role,
  event: ({ operation }) => operation,
  customer: ({ customer }) => customer,
  resource: ({ resource }) => resource?.id ?? null,
} as const satisfies Readonly<Record<string, (record: AuditRecord) => SortValue>>

const sortNames = Object.keys(sorts) as (keyof typeof sorts)[]

const audit = createRoute({
  method: 'get',
  path: '/{workspace}/audit',
  tags,
  summary: 'Who did what, when, with old and new values; back to the beginning',
  description:
    'With `Accept: application/x-ndjson` every record in order of the log, one a line, as they are read; `search` and other orders come in pages.',
  request: {
    params: ofWorkspace,
    query: narrowing.extend({
      from: z.string().optional().openapi({ description: 'Moment of the workspace’s clock.' }),
      until: z.string().optional().openapi({ description: 'Moment, excluded.' }),
      partner: z.string().optional().openapi({ description: 'Only what is about this partner.' }),
      party: z.string().optional().openapi({ description: 'Only what this party did.' }),
      search: z.string().optional().openapi({
        description:
          'Words that are in the ids of who acted, the customer, the partner, the thing, or the event.',
      }),
      sort: z
        .enum(sortNames.flatMap((name) => [name, `-${name}`] as const))
        .optional()
        .openapi({ description: 'A column, with a minus for the other way round.' }),
    }),
  },
  responses: {
    ...problems,
    200: orLines(json('One page, or every record one a line.', auditPage)),
  },
})

const mailbox = createRoute({
  method: 'get',
  path: '/{workspace}/mailbox',
  tags,
  summary: 'E-mails and notices, with their links',
  request: { params: ofWorkspace, query: narrowing },
  responses: {
    ...problems,
    200: orLines(json('One page, or every message one a line.', mailPage)),
  },
})

/** What happened, told to people. */
export const history = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(audit, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { store } = c.var.deps
    const { position, newestFirst: newest, from, until, ...asked } = c.req.valid('query')
    const { customer, partner, party, search, sort, ...paging } = asked
    const log = {
      customer,
      partner,
      party,
      from: from === undefined ? from : momentOf(from, 'from'),
      until: until === undefined ? until : momentOf(until, 'until'),
      atPosition: position,
      newestFirst: newest === 'true',
    }
    if (search === undefined && isOrderOfLog(sort)) {
      const ordered = sort === undefined ? log : { ...log, newestFirst: sort === '-when' }
      if (asksForLines(c)) {
        const pages = pagesBy((query) => store.audit(workspace, query), ordered)
        return streamedLines<typeof auditPage>(c, pages)
      }
      const found = await store.audit(workspace, { ...ordered, ...paging })
      return c.json({ ...found, total: await store.count('audit', workspace, log) }, 200)
    }
    const rows = await everyPage((query) => store.audit(workspace, query), log)
    const listing = { rows, idOf: placeOf, sorts, textOf }
    return c.json(listPage(workspace, listing, { search, sort, ...paging }), 200)
  })
  .openapi(mailbox, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { position, newestFirst: newest, customer, ...paging } = c.req.valid('query')
    const log = { customer, atPosition: position, newestFirst: newest === 'true' }
    const { store } = c.var.deps
    if (asksForLines(c)) {
      const pages = pagesBy((query) => store.mail(workspace, query), log)
      return streamedLines<typeof mailPage>(c, pages)
    }
    const found = await store.mail(workspace, { ...log, ...paging })
    return c.json({ ...found, total: await store.count('mail', workspace, log) }, 200)
  })

function isOrderOfLog(sort: string | undefined): boolean {
  return sort === undefined || sort === 'when' || sort === '-when'
}

/** As wide for every place, so that records of one value stay in order of the log. */
function placeOf({ position }: AuditRecord): string {
  return String(position).padStart(12, '0')
}

function textOf({ party, role, operation, customer, partner, resource }: AuditRecord) {
  return [party, role, operation, customer, partner, resource?.id ?? null]
}
