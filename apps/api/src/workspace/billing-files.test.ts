import { billingFiles, type BillingFileName } from '@understudy/billing-files'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { billed, billedAt as at, reserved } from '../testing/billed.ts'

const files = [
  ['L-2020-03-15-contoso', 'license-reconciliation', 'Amount', 28],
  ['D-2020-02-15-contoso', 'usage-reconciliation', 'PretaxCharges', 42],
  ['G-2020-04-01-contoso', 'one-time-reconciliation', 'Subtotal', 46],
  ['G-2020-04-01-contoso', 'daily-rated-usage', 'BillingPreTaxTotal', 52],
] as const

test.each(files)(
  '%s: %s comes to the invoice, in its columns',
  async (number, file, amount, columns) => {
    const { ask } = await billed()
    const invoices = await ask('GET', `${at}/readings/partner-invoices?partner=contoso`)
    const invoice = Object.values(invoices.body).find((one) => String(one['number']) === number)
    const { headers, rows } = await rowsOf(ask, number, file)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toContain(`${number}-${file}.csv`)
    const [header = []] = rows
    expect(header).toEqual(billingFiles[file].columns)
    expect(header).toHaveLength(columns)
    const place = header.indexOf(amount)
    const cents = rows.slice(1).reduce((sum, row) => sum + Math.round(Number(row[place]) * 100), 0)
    expect((cents / 100).toFixed(2)).toBe(invoice?.['total']?.['amount'])
  },
)

test('names stay as they are, moments are those of en-US, and credit is a price below the list', async () => {
  const { ask } = await billed()
  const licenses = await rowsOf(ask, 'L-2020-03-15-contoso', 'license-reconciliation')
  expect(licenses.text).toContain(',"=Adatum, ""Ltd""",')
  expect(licenses.text).toContain(',4/10/2020 0:00,5/9/2020 23:59,Cycle fee,20.00,12,240.00,')
  const { text } = await rowsOf(ask, 'G-2020-04-01-contoso', 'one-time-reconciliation')
  expect(text).toContain('new,0.114,1080,104.40,0,104.40,USD,"[""15.0% Partner earned credit')
  expect(text).toContain(',0.0969,1 Hour,')
})

test('in another currency, prices are in dollars and amounts at the rate of the month and of its day', async () => {
  const { ask } = await billed('FR', { EUR: { '2020-03': '0.9', '2020-04': '0.93' } })
  const { text, rows } = await rowsOf(ask, 'G-2020-04-01-contoso-EUR', 'daily-rated-usage')
  const [header = [], first = []] = rows
  const cell = (column: string) => first[header.indexOf(column)]
  // 1.5 units at 0.0969 for 24 hours are 3.4884 dollars, and 3.244212 euros.
  expect(cell('PricingPreTaxTotal')).toBe('3.48')
  expect(cell('BillingPreTaxTotal')).toBe('3.24')
  expect(cell('EffectiveUnitPrice')).toBe('0.0969')
  expect(cell('PCToBCExchangeRate')).toBe('0.93')
  expect(text).toContain('3/27/2020')
  const month = await rowsOf(ask, 'G-2020-04-01-contoso-EUR', 'one-time-reconciliation')
  expect(month.text).toContain('new,0.114,1080,97.20,0,97.20,EUR,')
  const may = await ask('GET', `${at}/partners/contoso/unbilled/daily-rated-usage`)
  expect(String(may.body).trim().split('\r\n')).toHaveLength(1)
})

test('a reservation is charged by the month in the file of the plan, and comes back below zero', async () => {
  const { ask } = await reserved()
  const { body } = await ask('GET', `${at}/readings/partner-invoices?partner=contoso`)
  const lines = async (month: string) => {
    const number = `G-2020-${month}-01-contoso`
    const { rows } = await rowsOf(ask, number, 'one-time-reconciliation')
    const [header = [], ...all] = rows
    const cells = all.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])))
    const cents = cells.reduce((sum, { Subtotal }) => sum + Math.round(Number(Subtotal) * 100), 0)
    const invoice = Object.values(body).find((one) => String(one['number']) === number)
    expect((cents / 100).toFixed(2)).toBe(invoice?.['total']?.['amount'])
    return cells.filter(({ ReservationOrderId }) => ReservationOrderId !== '')
  }
  const of = {
    SkuName: 'D2 v3 1 Year',
    TermAndBillingCycle: 'One-Year commitment for monthly billing',
  }
  const month = { ...of, EffectiveUnitPrice: '58.25', BillableQuantity: '2', Subtotal: '116.50' }
  expect(await lines('05')).toMatchObject([
    {
      ...month,
      ChargeType: 'new',
      ChargeStartDate: '5/10/2020 0:00',
      ChargeEndDate: '6/9/2020 23:59',
    },
  ])
  expect(await lines('06')).toMatchObject([
    { ...month, ChargeType: 'Cycle fee', ChargeStartDate: '6/10/2020 0:00' },
    {
      ...of,
      ChargeType: 'cancelImmediate',
      EffectiveUnitPrice: '32.46',
      BillableQuantity: '-2',
      Subtotal: '-64.92',
      ChargeStartDate: '6/20/2020 0:00',
    },
  ])
})

test('what is on no invoice is asked for by month, up to now', async () => {
  const { ask } = await billed()
  const path = `${at}/partners/contoso/unbilled/daily-rated-usage`
  const days = (text: unknown) => String(text).match(/,5\/\d+\/2020,1 Hour/g)
  expect(days((await ask('GET', path)).body)).toHaveLength(9)
  const closed = await ask('GET', `${path}?period=previous`)
  expect(String(closed.body).trim().split('\r\n')).toHaveLength(1)
  // The last event before that was the invoice of licences, on the 15th of April.
  const before = await ask('GET', `${path}?at=2020-05-02`)
  expect(String(before.body).trim().split('\r\n')).toHaveLength(1 + 14 * 2)
})

test.each([
  ['nobody/invoices/G-2020-04-01-contoso/files/daily-rated-usage', 404, 'unknown-partner'],
  ['contoso/invoices/G-2020-04-02-contoso/files/daily-rated-usage', 404, 'unknown-invoice'],
  ['contoso/invoices/D-2020-02-15-contoso/files/daily-rated-usage', 404, 'unknown-address'],
  ['contoso/invoices/D-2020-02-15-contoso/files/daily', 400, 'request-unreadable'],
])('of what there is not, %s says so', async (path, status, code) => {
  const { ask } = await billed()
  const answer = await ask('GET', `${at}/partners/${path}`)
  expect(answer.status).toBe(status)
  expect(answer.body['code']).toBe(code)
})

async function rowsOf(
  ask: Awaited<ReturnType<typeof billed>>['ask'],
  number: string,
  file: BillingFileName,
) {
  const { headers, body } = await ask(
    'GET',
    `${at}/partners/contoso/invoices/${number}/files/${file}`,
  )
  const text = String(body)
  return { headers, text, rows: Papa.parse<string[]>(text, { skipEmptyLines: true }).data }
}
