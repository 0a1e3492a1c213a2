import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import {
  audit as auditReading,
  mailbox as mailboxReading,
  type AuditRecord,
  type MailMessage,
} from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
import { asksForLines, streamedLines } from '../streamed.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, ofWorkspace, positionField } from './address.ts'
import { pagesBy } from './every-page.ts'
import { keptPage } from './list-answer.ts'
import { json, orLines, pageOf } from './shapes.ts'

const tags = ['History']

/** What the older addresses know besides what the readings are asked for. */
const older = {
  newestFirst: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: 'Oldest first when absent.' }),
  position: positionField('As it stood after this event.'),
}

const auditPage = pageOf<AuditRecord>('AuditPage')
const mailPage = pageOf<MailMessage>('MailPage')
const description = 'With `Accept: application/x-ndjson` every row, one a line, as they are read.'

const audit = createRoute({
  method: 'get',
  path: '/{workspace}/audit',
  tags,
  summary: 'Who did what, when: the reading `audit`, under its older address',
  description,
  request: { params: ofWorkspace, query: z.object({ ...auditReading.question.shape, ...older }) },
  responses: {
    ...problems,
    200: orLines(json('One page, or every record one a line.', auditPage)),
  },
})

const mailbox = createRoute({
  method: 'get',
  path: '/{workspace}/mailbox',
  tags,
  summary: 'E-mails and notices: the reading `mailbox`, under its older address',
  description,
  request: { params: ofWorkspace, query: z.object({ ...mailboxReading.question.shape, ...older }) },
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
    const { position, newestFirst, ...asked } = c.req.valid('query')
    const query = { ...inOrder(newestFirst), ...asked, atPosition: position }
    if (asksForLines(c)) {
      const pages = pagesBy((each) => store.audit(workspace, each), query)
      return streamedLines<typeof auditPage>(c, pages)
    }
    return c.json(await keptPage.audit(store, workspace, query), 200)
  })
  .openapi(mailbox, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { store } = c.var.deps
    const { position, newestFirst, ...asked } = c.req.valid('query')
    const query = { ...inOrder(newestFirst), ...asked, atPosition: position }
    if (asksForLines(c)) {
      const pages = pagesBy((each) => store.mail(workspace, each), query)
      return streamedLines<typeof mailPage>(c, pages)
    }
    return c.json(await keptPage.mail(store, workspace, query), 200)
  })

function inOrder(newestFirst: 'true' | 'false' | undefined) {
  return newestFirst === 'true' ? ({ sort: '-when' } as const) : {}
}
