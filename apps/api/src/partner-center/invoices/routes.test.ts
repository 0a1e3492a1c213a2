import { expect, test } from 'vitest'
import { billed, reserved } from '../../testing/billed.ts'
import { signedIn, type Body } from '../../testing/rehearsal.ts'

const plan = '/v1/invoices/G-2020-04-01-contoso'

async function room(given = billed) {
  const api = await given()
  const contoso = await signedIn(api, 'billed.contoso.admin-agent')
  return (path: string, headers = {}) => api.ask('GET', path, undefined, { ...contoso, ...headers })
}

const centsOf = (items: Body | undefined, property: string) =>
  Object.values(items ?? {}).reduce((sum, one) => sum + Math.round(Number(one[property]) * 100), 0)

test('invoices are listed by offset, and each says where its lines are', async () => {
  const ask = await room()
  const first = (await ask('/v1/invoices?size=2&offset=0')).body
  expect(first).toMatchObject({
    totalCount: 2,
    items: [
      { id: 'D-2020-02-15-contoso', invoiceType: 'Recurring', documentType: 'invoice' },
      { id: 'L-2020-02-15-contoso', totalCharges: 240, currencyCode: 'USD' },
    ],
    links: { next: { uri: '/invoices?size=2&offset=2' } },
  })
  const one = (await ask(plan.toLowerCase())).body
  expect(one).toMatchObject({ totalCharges: 210.23, invoiceType: 'OneTime' })
  for (const { links } of Object.values(one['invoiceDetails'] ?? {})) {
    expect((await ask(`/v1${String(links?.['self']?.['uri'])}`)).status).toBe(200)
  }
  expect((await ask('/v1/invoices/summary')).body).toMatchObject({ balanceAmount: 1032.83 })
})

test.each([
  [
    `${plan}/lineitems?provider=onetime&invoicelineitemtype=billinglineitems&currencycode=usd`,
    'subtotal',
    'OneTimeInvoiceLineItem',
  ],
  [`${plan}/lineitems/OneTime/BillingLineItems`, 'subtotal', 'OneTimeInvoiceLineItem'],
  [
    `${plan}/lineitems?Provider=one_time&InvoiceLineItemType=UsageLineItems`,
    'billingPreTaxTotal',
    'DailyRatedUsageLineItem',
  ],
])('%s comes to the invoice', async (path, amount, objectType) => {
  const ask = await room()
  const { body } = await ask(path)
  expect(centsOf(body['items'], amount)).toBe(21_023)
  expect(body['items']?.[0]).toMatchObject({
    billingProvider: 'one_time',
    effectiveUnitPrice: 0.0969,
    resellerMpnId: 5_123_456,
    attributes: { objectType },
  })
})

test('lines are sought page by page, and a token leads to all of them once', async () => {
  const ask = await room()
  const path = `${plan}/lineitems?provider=onetime&invoicelineitemtype=usagelineitems`
  let page = (await ask(`${path}&size=25`)).body
  let [count, cents] = [0, 0]
  for (;;) {
    count += Number(page['totalCount'])
    cents += centsOf(page['items'], 'billingPreTaxTotal')
    const next = page['links']?.['next']
    if (next === undefined) break
    const headers = { 'MS-ContinuationToken': String(next['headers']?.[0]?.['value']) }
    page = (await ask(`/v1${String(next['uri'])}`, headers)).body
  }
  expect([count, cents]).toEqual([60, 21_023])
})

test('licences are of the office, 0145P of azure, and what is unbilled has no number', async () => {
  const ask = await room()
  const office = await ask('/v1/invoices/L-2020-03-15-contoso/lineitems/office/billinglineitems')
  expect(office.body['items']?.[0]).toMatchObject({
    amount: 240,
    quantity: 12,
    mpnId: 5_123_456,
    chargeStartDate: '2020-04-10T00:00:00Z',
    invoiceLineItemType: 'billing_line_items',
    billingProvider: 'office',
  })
  const legacy = '/v1/invoices/D-2020-02-15-contoso/lineitems/azure'
  expect(centsOf((await ask(`${legacy}/billinglineitems`)).body['items'], 'pretaxCharges')).toBe(
    13_507,
  )
  const days = (await ask(`${legacy}/usagelineitems`)).body
  expect(days['items']?.[0]).toMatchObject({ usageDate: '2020-02-15T00:00:00Z' })
  const unbilled = '/v1/invoices/unbilled/lineitems?provider=onetime&period=current'
  for (const type of ['billinglineitems', 'usagelineitems']) {
    const { items } = (await ask(`${unbilled}&invoicelineitemtype=${type}`)).body
    expect(items?.[0]).toMatchObject({ invoiceNumber: '' })
  }
})

test('reservations are lines of the invoice, and unbilled until there is one', async () => {
  const ask = await room(reserved)
  const june = '/v1/invoices/G-2020-06-01-contoso'
  const { totalCharges } = (await ask(june)).body
  const { items } = (await ask(`${june}/lineitems/onetime/billinglineitems`)).body
  expect(centsOf(items, 'subtotal') / 100).toBe(totalCharges)
  expect(Object.values(items ?? {}).filter((one) => one['reservationOrderId'])).toMatchObject([
    { chargeType: 'Cycle fee', quantity: 2, subtotal: 116.5, billingFrequency: 'Monthly' },
    { chargeType: 'cancelImmediate', quantity: -2, subtotal: -64.92 },
  ])
  const unbilled =
    '/v1/invoices/unbilled/lineitems?provider=onetime&invoicelineitemtype=billinglineitems'
  for (const period of ['current', 'previous']) {
    const { body } = await ask(`${unbilled}&period=${period}`)
    expect(Object.values(body['items'] ?? {}).filter((one) => one['reservationOrderId'])).toEqual(
      [],
    )
  }
})

test('what is owed for a reservation is unbilled while its month is open', async () => {
  const ask = await room(async () => {
    const api = await billed()
    const of = { partner: 'contoso', customer: 'adatum', subscription: 'machines' }
    const machines = { armSku: 'Standard_D2_v3', armRegion: 'westeurope', payment: 'upfront' }
    const give = (as: string, command: object) =>
      api.ask('POST', '/workspaces/billed/commands', { as, command })
    await give('contoso/sales-agent', { type: 'PurchaseReservation', ...of, ...machines })
    await give('microsoft/system', { type: 'AdvanceClock', by: '1d' })
    return api
  })
  const { items } = (
    await ask(
      '/v1/invoices/unbilled/lineitems?provider=onetime&invoicelineitemtype=billinglineitems&period=current',
    )
  ).body
  expect(Object.values(items ?? {}).filter((one) => one['reservationOrderId'])).toMatchObject([
    { invoiceNumber: '', chargeType: 'new', subtotal: 699, billingFrequency: 'OneTime' },
  ])
})

test('the statement is a PDF, the same bytes each time', async () => {
  const ask = await room()
  const once = await ask(`${plan}/documents/statement`)
  expect(once.headers.get('content-type')).toBe('application/pdf')
  expect(String(once.body).slice(0, 5)).toBe('%PDF-')
  expect((await ask(`${plan}/documents/statement`)).body).toEqual(once.body)
})

test.each([
  ['/v1/invoices/G-1', 404],
  [`${plan}/lineitems?provider=onetime`, 400],
  [`${plan}/lineitems/telephone/billinglineitems`, 400],
  [`${plan}/lineitems/onetime/lines`, 400],
  [
    '/v1/invoices/unbilled/lineitems?provider=onetime&invoicelineitemtype=usagelineitems&period=next',
    400,
  ],
])('what cannot be is said: %s', async (path, status) => {
  const ask = await room()
  expect((await ask(path)).status).toBe(status)
})
