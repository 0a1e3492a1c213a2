import { z } from '@hono/zod-openapi'
import { csvLine } from '@understudy/billing-files'
import { countryField, priceListColumns, pricesOf, type PriceListRow } from '@understudy/domain'
import { nearest } from '../../nearest.ts'
import { ok } from '../wire/answer.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { queryValue } from '../wire/path.ts'
import { badRequest, notFound } from '../wire/refused.ts'
import { resource, route } from '../wire/route.ts'
import { rateCard, rateCardSchema } from './rate-card.ts'

const rateCardAnswer = ok('The rate card.', rateCardSchema)
const inDollars =
  'Query: `currency` (USD), `region`. The catalogue has dollars; its rates hold in every region.'

/** What each view of a price sheet lists; the last name is one that a client asks for. */
const views = {
  azure_consumption: 'consumption',
  azure_reservations: 'reservation',
  updatedlicensebased: 'license',
} as const
const viewNames = Object.keys(views)

/** What Azure costs: rate cards of the existing offer, and price sheets of the plan and of licences as CSV. */
export const prices = resource('prices', [
  route({
    method: 'get',
    path: '/ratecards/azure',
    summary: 'Prices of Azure',
    description: inDollars,
    answer: rateCardAnswer,
    handle: rateCardAsked,
  }),

  route({
    method: 'get',
    path: '/ratecards/azure-shared',
    summary: 'Prices of Azure under Partner Shared Services',
    description: inDollars,
    answer: rateCardAnswer,
    handle: rateCardAsked,
  }),

  route({
    method: 'get',
    path: '/sales/{sheet}/$value',
    summary: 'A price sheet, as CSV with the columns of the price list',
    description: `\`pricesheets(Market='FR',PricesheetView='azure_consumption')\`; views: ${viewNames.join(', ')}.`,
    answer: ok('The file.', z.custom<Response>().openapi({ type: 'string' })),
    handle: (c, { params }) => {
      const { market, kind } = sheetAsked(params.sheet)
      const rows = pricesOf(c.var.opened.world, { market }).filter((row) => row.kind === kind)
      return new Response(csvOf(rows), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="pricesheet-${kind}-${market}.csv"`,
        },
      })
    },
  }),
])

/** @throws FaultError 400 for another currency than the catalogue has */
function rateCardAsked(c: PartnerCenterContext) {
  const currency = queryValue(c.req.url, 'currency')?.toUpperCase() ?? 'USD'
  if (currency !== 'USD') throw badRequest(`There are no prices in ${currency}, only in USD.`)
  return rateCard(c.req.header('X-Locale') || 'en-US')
}

/** @throws FaultError 404 for another resource, 400 for a market or a view that is not there */
function sheetAsked(text: string) {
  const [, market = '', view = ''] =
    /^pricesheets\(market='([^']*)',pricesheetview='([^']*)'\)$/i.exec(text) ?? []
  if (market === '') throw notFound(`There is no resource ${text}.`)
  const country = countryField.safeParse(market.toUpperCase())
  if (!country.success) throw badRequest(`There is no market ${market}.`)
  const kind = Object.entries(views).find(([name]) => name === view.toLowerCase())?.[1]
  if (kind !== undefined) return { market: country.data, kind }
  const near = nearest(view, viewNames)
  throw badRequest(`There is no view ${view}.`, near === undefined ? [] : [near])
}

function csvOf(rows: readonly PriceListRow[]): string {
  const heading = csvLine(priceListColumns.map(([title]) => title))
  const cell = (value: string | number | null) => (value === null ? '' : String(value))
  return (
    heading + rows.map((row) => csvLine(priceListColumns.map(([, of]) => cell(of(row))))).join('')
  )
}
