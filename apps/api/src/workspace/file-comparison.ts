import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import {
  billingFileNames,
  billingFiles,
  compareRows,
  readFile,
  textOf,
  type BillingFile,
  type FileFault,
} from '@understudy/billing-files'
import type { AppEnv } from '../app-env.ts'
import { linesOf } from '../billing/file-lines.ts'
import { invoiceOf, issueOf } from '../billing/invoice-of.ts'
import { problems } from '../problem.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { moment } from './address.ts'
import { json } from './shapes.ts'
import { ofInvoice, writingOf } from './writing.ts'

/** What is told of one file at most; `counts` has all of it. */
const toldMost = 500

const fault = z.object({
  kind: z.enum([
    'encoding',
    'no-such-file',
    'other-invoice',
    'unknown-column',
    'missing-column',
    'doubled-column',
    'cells',
    'quotes',
    'number',
    'moment',
    'day',
  ]),
  line: z.int().optional().openapi({ description: 'From 1, the header among them.' }),
  column: z.int().optional(),
  name: z.string().optional().openapi({ description: 'Of the column, or of the file.' }),
  text: z.string().optional(),
  expected: z.int().optional(),
  found: z.int().optional(),
})

const difference = z.object({
  kind: z.enum(['differs', 'extra', 'absent']),
  line: z.int().nullable(),
  rule: z.string().nullable(),
  about: z.array(z.string()),
  cells: z.array(z.object({ column: z.string(), theirs: z.string(), ours: z.string() })),
})

const comparison = z
  .object({
    file: z.enum(billingFileNames).nullable(),
    counts: z.object({ read: z.int(), alike: z.int(), differences: z.int(), faults: z.int() }),
    faults: z.array(fault),
    differences: z.array(difference),
  })
  .openapi('FileComparison')

type Answer = z.output<typeof comparison>

const compare = createRoute({
  method: 'post',
  path: '/{workspace}/partners/{partner}/invoices/{number}/comparison',
  tags: ['Billing'],
  summary: 'Reads a file of an invoice and compares it with the simulation, line by line',
  description: `Body: the file as it is, in UTF-8. What is wrong with it is told with line and column; at most ${toldMost} of each are told.`,
  request: {
    params: ofInvoice,
    query: moment,
    body: { content: { 'text/csv': { schema: z.string() } } },
  },
  responses: { ...problems, 200: json('What differs.', comparison) },
})

/** Files that partners hold, beside what the simulation would have written. Nothing is kept. */
export const fileComparison = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput }).openapi(
  compare,
  async (c) => {
    const { number, ...place } = c.req.valid('param')
    const writing = await writingOf(c, place, c.req.valid('query'))
    const invoice = invoiceOf(writing.world, writing.partner, number)
    const text = textOf(new Uint8Array(await c.req.arrayBuffer()))
    if (typeof text !== 'string') return c.json(told(null, 0, [text]), 200)
    const { name, rows, faults } = readFile(text)
    if (name === null) return c.json(told(null, rows.length, faults), 200)
    const file: BillingFile = billingFiles[name]
    if (file.stream !== invoice.stream) {
      return c.json(told(name, rows.length, [{ kind: 'other-invoice', name }]), 200)
    }
    const found = compareRows(file, rows, linesOf(writing, file, issueOf(invoice)))
    return c.json(told(name, rows.length, faults, found), 200)
  },
)

type Told = FileFault | { readonly kind: 'other-invoice'; readonly name: string }

function told(
  file: Answer['file'],
  read: number,
  faults: readonly Told[],
  { alike, differences }: ReturnType<typeof compareRows> = { alike: 0, differences: [] },
): Answer {
  return {
    file,
    counts: { read, alike, differences: differences.length, faults: faults.length },
    faults: faults.slice(0, toldMost),
    differences: differences.slice(0, toldMost).map((one) => ({
      ...one,
      about: [...one.about],
      cells: [...one.cells],
    })),
  }
}
