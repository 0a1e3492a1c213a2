import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { usageLedger, type Customer, type World } from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { problems } from '../problem.ts'
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
    return c.json(
      chosen(world, customer).flatMap((one) => usageLedger(one, world.now)),
      200,
    )
  })
  .openapi(invoices, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { customer, partner, ...at } = c.req.valid('query')
    const all = chosen(await worldAt(workspace, at), customer).flatMap((one) =>
      one.invoices.rows().map((invoice) => ({ ...invoice, customer: one.id })),
    )
    return c.json(
      all.filter((invoice) => partner === undefined || invoice.partner === partner),
      200,
    )
  })
  .openapi(licenseInvoices, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { customer, partner, ...at } = c.req.valid('query')
    const all = chosen(await worldAt(workspace, at), customer).flatMap((one) =>
      one.licenseInvoices.rows().map((invoice) => ({ ...invoice, customer: one.id })),
    )
    return c.json(
      all.filter((invoice) => partner === undefined || invoice.partner === partner),
      200,
    )
  })

function chosen(world: World, customer: string | undefined): readonly Customer[] {
  return customer === undefined ? world.customers.rows() : [customerIn(world, customer)]
}
