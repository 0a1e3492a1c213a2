import { dayOf } from '@understudy/domain'
import { invoicesOf } from '../../billing/invoice-of.ts'
import { statementOf } from '../../billing/statement-of.ts'
import { languageOf } from '../../language.ts'
import { callerOf } from '../wire/act.ts'
import { bytes, ok } from '../wire/answer.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { collection, collectionOf, offsetPage } from '../wire/envelope.ts'
import { queryValue } from '../wire/path.ts'
import { offsetOf } from '../wire/query.ts'
import { badRequest } from '../wire/refused.ts'
import { resource, route } from '../wire/route.ts'
import { lineItemSchema } from './line-item.ts'
import { linePage } from './line-page.ts'
import { linesAsked } from './lines-asked.ts'
import { invoiceAsked } from './lookup.ts'
import { invoiceResource, invoiceSchema, summaryResource, summarySchema } from './resource.ts'

const lines = ok('One page.', collectionOf(lineItemSchema))
const needs = ['commerce', 'user'] as const

/** What the caller is billed. */
export const invoices = resource('invoices', [
  route({
    method: 'get',
    path: '/invoices',
    needs: ['commerce'],
    summary: 'The invoices of the caller',
    description: 'Query: `size`, `offset`.',
    answer: ok('One page.', collectionOf(invoiceSchema)),
    handle: (c) => {
      const all = invoicesOf(c.var.opened.world, callerOf(c)).map(invoiceResource)
      return offsetPage(all, { path: '/invoices?', ...offsetOf(c) })
    },
  }),

  route({
    method: 'get',
    path: '/invoices/summary',
    needs,
    summary: 'What the caller owes',
    answer: ok('The balance.', summarySchema),
    handle: (c) => balances(c)[0] ?? summaryResource('USD', [], dayOf(c.var.opened.world.now)),
  }),

  route({
    method: 'get',
    path: '/invoices/summaries',
    needs,
    summary: 'What the caller owes, by currency',
    answer: ok('The balances.', collectionOf(summarySchema)),
    handle: (c) => collection(balances(c), '/invoices/summaries'),
  }),

  route({
    method: 'get',
    path: '/invoices/{invoice}',
    needs,
    summary: 'One invoice',
    answer: ok('The invoice.', invoiceSchema),
    handle: (c, { params }) => invoiceResource(invoiceAsked(c, callerOf(c), params.invoice)),
  }),

  route({
    method: 'get',
    path: '/invoices/{invoice}/documents/statement',
    needs,
    summary: 'One invoice as a PDF',
    answer: bytes('The statement.', 'application/pdf'),
    handle: (c, { params }) => {
      const caller = callerOf(c)
      const invoice = invoiceAsked(c, caller, params.invoice)
      return statementOf(c.var.opened.world, caller, invoice, languageOf(c))
    },
  }),

  route({
    method: 'get',
    path: '/invoices/{invoice}/lineitems',
    needs: ['commerce'],
    summary: 'Lines of an invoice, page by page; `unbilled` stands for what is on none yet',
    description:
      'Query: `provider` (office, azure, onetime), `invoicelineitemtype` (billinglineitems, usagelineitems), `currencycode`, `period` (current or previous, of unbilled), `size`, `seekOperation=Next` with the token.',
    answer: lines,
    handle: (c, { params }) => {
      const provider = asked(c, 'provider')
      const type = asked(c, 'invoicelineitemtype')
      const path = `/invoices/${params.invoice}/lineitems?provider=${provider}&invoicelineitemtype=${type}`
      return linePage(c, linesAsked(c, params.invoice, { provider, type }), path, '&')
    },
  }),

  route({
    method: 'get',
    path: '/invoices/{invoice}/lineitems/{provider}/{type}',
    needs: ['commerce'],
    summary: 'The same, with both words in the address',
    description: 'Query: `size`, `seekOperation=Next` with the token.',
    answer: lines,
    handle: (c, { params }) => {
      const path = `/invoices/${params.invoice}/lineitems/${params.provider}/${params.type}`
      return linePage(c, linesAsked(c, params.invoice, params), path, '?')
    },
  }),
])

function balances(c: PartnerCenterContext) {
  const { world } = c.var.opened
  const byCurrency = Map.groupBy(invoicesOf(world, callerOf(c)), ({ currency }) => currency)
  return [...byCurrency].map(([currency, all]) => summaryResource(currency, all, dayOf(world.now)))
}

function asked(c: PartnerCenterContext, name: string): string {
  const value = queryValue(c.req.url, name)
  if (value !== undefined && value !== '') return value
  throw badRequest(`${name} is missing.`)
}
