import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import {
  billingFileNames,
  billingFiles,
  csvLines,
  filesOf,
  type BillingFile,
  type BillingFileName,
  type Issue,
} from '@understudy/billing-files'
import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { linesOf, type Writing } from '../billing/file-lines.ts'
import { invoiceOf, issueOf } from '../billing/invoice-of.ts'
import { unbilledIssue, unbilledPeriods } from '../billing/unbilled.ts'
import { statementOf } from '../billing/statement-of.ts'
import { languageOf } from '../language.ts'
import { ProblemError, problems } from '../problem.ts'
import { streamed } from '../streamed.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { moment } from './address.ts'
import { ofInvoice, ofPartner, writingOf } from './writing.ts'

const tags = ['Billing']
const csv = {
  description: 'The file, line by line as it is made: UTF-8, commas, dates as en-US writes them.',
  content: { 'text/csv': { schema: z.string() } },
}

const invoiceFile = createRoute({
  method: 'get',
  path: '/{workspace}/partners/{partner}/invoices/{number}/files/{file}',
  tags,
  summary: 'A file of an invoice, in the columns of Microsoft',
  request: { params: ofInvoice.extend({ file: z.enum(billingFileNames) }), query: moment },
  responses: { ...problems, 200: csv },
})

const unbilledFile = createRoute({
  method: 'get',
  path: '/{workspace}/partners/{partner}/unbilled/daily-rated-usage',
  tags,
  summary: 'What was used below plans and is on no invoice yet, day by day',
  request: {
    params: ofPartner,
    query: moment.extend({ period: z.enum(unbilledPeriods).default('current') }),
  },
  responses: { ...problems, 200: csv },
})

const statement = createRoute({
  method: 'get',
  path: '/{workspace}/partners/{partner}/invoices/{number}/statement',
  tags,
  summary: 'An invoice as a PDF, in the reader’s language where its fonts have the letters',
  request: { params: ofInvoice, query: moment },
  responses: {
    ...problems,
    200: {
      description: 'The same bytes for the same invoice.',
      content: { 'application/pdf': { schema: z.string() } },
    },
  },
})

/** The files that come with a partner's invoice, to be downloaded. */
export const billingFileRoutes = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(invoiceFile, async (c) => {
    const { number, file, ...place } = c.req.valid('param')
    const writing = await writingOf(c, place, c.req.valid('query'))
    const invoice = invoiceOf(writing.world, writing.partner, number)
    if (billingFiles[file].stream !== invoice.stream) throw noSuchFile(file, invoice)
    return sent(c, file, `${number}-${file}`, writing, issueOf(invoice))
  })
  .openapi(statement, async (c) => {
    const { number, ...place } = c.req.valid('param')
    const { world, partner } = await writingOf(c, place, c.req.valid('query'))
    const invoice = invoiceOf(world, partner, number)
    const pdf = await statementOf(world, partner, invoice, languageOf(c))
    const disposition = `attachment; filename="${number}.pdf"`
    return c.body(pdf, 200, {
      'content-type': 'application/pdf',
      'content-disposition': disposition,
    })
  })
  .openapi(unbilledFile, async (c) => {
    const { period, ...when } = c.req.valid('query')
    const writing = await writingOf(c, c.req.valid('param'), when)
    const issue = unbilledIssue(writing.world, period)
    const name = `unbilled-${issue.period.from.slice(0, 7)}-${writing.partner.id}`
    return sent(c, 'daily-rated-usage', name, writing, issue)
  })

function sent(
  c: Context<AppEnv>,
  name: BillingFileName,
  called: string,
  writing: Writing,
  issue: Issue,
) {
  const file: BillingFile = billingFiles[name]
  c.header('content-disposition', `attachment; filename="${called}.csv"`)
  return streamed(c, 'text/csv; charset=utf-8', csvLines(file, rowsIn(file, writing, issue)))
}

function* rowsIn(file: BillingFile, writing: Writing, issue: Issue) {
  for (const { row } of linesOf(writing, file, issue)) yield row
}

function noSuchFile(file: string, { number, stream }: ReturnType<typeof invoiceOf>): ProblemError {
  const [near = file] = filesOf(stream)
  return new ProblemError(404, 'unknown-address', `Invoice ${number} has no file ${file}.`, {
    named: file,
    nearest: near,
  })
}
