import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import {
  usageLedger,
  type Customer,
  type LedgerEntry,
  type LicenseInvoice,
  type UsageInvoice,
  type World,
} from '@understudy/domain'
import { Breath } from '@understudy/workspace'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
import { slicedJson } from '../sliced-json.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, customerIn, moment, ofWorkspace, worldAt } from './address.ts'
import { json, ledgerEntry, licenseInvoice, usageInvoice } from './shapes.ts'

const tags = ['Billing']
const query = moment.extend({ customer: z.string().optional() })

const usage = createRoute({
  method: 'get',
  path: '/{workspace}/usage',
  tags,
  summary: 'Every minute of running time, and who pays for it',
  request: { params: ofWorkspace, query },
  responses: { ...problems, 200: json('The ledger.', z.array(ledgerEntry)) },
})

const invoices = createRoute({
  method: 'get',
  path: '/{workspace}/invoices',
  tags,
  summary: 'Usage invoices with their lines',
  request: { params: ofWorkspace, query: query.extend({ partner: z.string().optional() }) },
  responses: { ...problems, 200: json('The invoices.', z.array(usageInvoice)) },
})

const licenseInvoices = createRoute({
  method: 'get',
  path: '/{workspace}/license-invoices',
  tags,
  summary: 'Licence invoices with their lines, as the reconciliation file has them',
  request: { params: ofWorkspace, query: query.extend({ partner: z.string().optional() }) },
  responses: { ...problems, 200: json('The invoices.', z.array(licenseInvoice)) },
})

/** What is owed, by whom. */
export const billing = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(usage, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { customer, ...at } = c.req.valid('query')
    const world = await worldAt(workspace, at)
    const entries = await inSlices(chosen(world, customer), (one) => usageLedger(one, world.now))
    return slicedJson<LedgerEntry[]>(c, entries)
  })
  .openapi(invoices, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { customer, partner, ...at } = c.req.valid('query')
    const customers = chosen(await worldAt(workspace, at), customer)
    const all = await inSlices(customers, (one) =>
      ofPartner(one.invoices.rows(), partner).map((row) => ({ ...row, customer: one.id })),
    )
    return slicedJson<(UsageInvoice & { readonly customer: string })[]>(c, all)
  })
  .openapi(licenseInvoices, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { customer, partner, ...at } = c.req.valid('query')
    const customers = chosen(await worldAt(workspace, at), customer)
    const all = await inSlices(customers, (one) =>
      ofPartner(one.licenseInvoices.rows(), partner).map((row) => ({ ...row, customer: one.id })),
    )
    return slicedJson<(LicenseInvoice & { readonly customer: string })[]>(c, all)
  })

function chosen(world: World, customer: string | undefined): readonly Customer[] {
  return customer === undefined ? world.customers.rows() : [customerIn(world, customer)]
}

function ofPartner<Invoice extends { readonly partner: string }>(
  invoices: readonly Invoice[],
  partner: string | undefined,
): readonly Invoice[] {
  return invoices.filter((invoice) => partner === undefined || invoice.partner === partner)
}

/** The rows of each customer after those of the one before; whoever else waits has a turn in between. */
async function inSlices<Row>(
  customers: readonly Customer[],
  rowsOf: (customer: Customer) => readonly Row[],
): Promise<Row[]> {
  const breath = new Breath()
  const rows: Row[] = []
  for (const customer of customers) {
    rows.push(...rowsOf(customer))
    await breath.take()
  }
  return rows
}
