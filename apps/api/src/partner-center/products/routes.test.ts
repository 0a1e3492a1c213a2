import { beforeAll, expect, test } from 'vitest'
import { rehearsal, signedIn, type Rehearsal } from '../../testing/rehearsal.ts'

const e3 = '796b6b5f-613c-4e24-a17c-eba730d49c02'
const world = {
  partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
  customers: { adatum: { country: 'FR', relationships: { contoso: {} } } },
}

let room: Rehearsal

beforeAll(async () => {
  room = await rehearsal()
  for (const [id, clock] of [
    ['early', '2019-10-31'],
    ['era', '2020-03-02'],
    ['late', '2022-02-01'],
  ]) {
    await room.ask('POST', '/workspaces', { id, clock, world })
  }
})

async function get(path: string, workspace = 'late', method = 'GET') {
  const user = await signedIn(room, `${workspace}.contoso.admin-agent`)
  return room.ask(method, path, undefined, user)
}

test('the Azure plan is found as a client finds it, down to its catalog item', async () => {
  const list = await get('/v1/products?country=FR&targetView=MicrosoftAzure', 'era')
  expect(list.body).toMatchObject({
    totalCount: 1,
    items: [{ id: 'DZH318Z0BPS6', productType: { id: 'Azure' }, isMicrosoftProduct: true }],
  })
  const skusUri = String(list.body['items']?.[0]?.['links']?.['skus']?.['uri'])
  const skus = await get(`/v1/${skusUri}`, 'era')
  expect(skus.body['items']).toMatchObject([{ id: '0001', productId: 'DZH318Z0BPS6' }])
  const uri = String(skus.body['items']?.[0]?.['links']?.['availabilities']?.['uri'])
  const { body } = await get(`/v1/customers/adatum${uri}`, 'era')
  expect(body['items']).toMatchObject([
    {
      catalogItemId: 'DZH318Z0BPS6:0001:DZH318Z0BML6',
      segment: 'commercial',
      country: 'FR',
      isPurchasable: true,
      defaultCurrency: { code: 'EUR', symbol: '€' },
      product: { id: 'DZH318Z0BPS6' },
      sku: { id: '0001' },
    },
  ])
  const one = String(body['items']?.[0]?.['links']?.['self']?.['uri'])
  expect((await get(`/v1${one}`, 'era')).body).toEqual(body['items']?.[0])
})

test('products come with their time and their country', async () => {
  const azure = 'targetView=MicrosoftAzure'
  expect((await get(`/v1/products?country=FR&${azure}`, 'early')).body['totalCount']).toBe(0)
  expect((await get(`/v1/products?country=CN&${azure}`, 'era')).body['totalCount']).toBe(0)
  const licenses = '/v1/products?country=FR&targetView=onlineservices'
  expect((await get(licenses, 'era')).body['totalCount']).toBe(0)
  expect((await get(licenses, 'late')).body['totalCount']).toBeGreaterThan(30)
})

test('a licence of new commerce is listed with terms, and is not for sale here', async () => {
  const sku = await get('/v1/products/cfq7ttc0lf8r/skus/0001?country=FR')
  expect(sku.body).toMatchObject({
    title: 'Office 365 E3',
    supportedBillingCycles: ['monthly', 'annual'],
    dynamicAttributes: { provisioningId: '6fd2c87f-b296-42f0-b197-1e91e994b900' },
  })
  const { body } = await get('/v1/products/CFQ7TTC0LF8R/skus/0001/availabilities?country=FR')
  expect(body['items']?.[0]).toMatchObject({
    catalogItemId: expect.stringMatching(/^CFQ7TTC0LF8R:0001:CFQ7[0-9A-Z]{8}$/),
    isPurchasable: false,
    terms: [
      { duration: 'P1M', billingCycle: 'monthly' },
      { duration: 'P1Y', billingCycle: 'monthly' },
      { duration: 'P1Y', billingCycle: 'annual' },
    ],
  })
})

test('a product has all its SKUs, and availabilities differ', async () => {
  const { body } = await get('/v1/customers/adatum/products/CFQ7TTC0LFLZ/skus', 'late', 'POST')
  expect(body['items']).toMatchObject([{ id: '0002' }, { id: '0003' }])
  const found = await Promise.all(
    ['0002', '0003'].map((sku) =>
      get(`/v1/products/CFQ7TTC0LFLZ/skus/${sku}/availabilities?country=FR`),
    ),
  )
  expect(new Set(found.map((one) => one.body['items']?.[0]?.['id'])).size).toBe(2)
})

test('an offer that is asked of the products is told to be one', async () => {
  const { body } = await get(`/v1/products/${e3}?country=FR`)
  expect(body['description']).toContain('is an offer')
})

test('what is for schools or the state is another segment', async () => {
  const path = '/v1/products?country=FR&targetView=MicrosoftAzure&targetSegment='
  expect((await get(`${path}education`)).body['totalCount']).toBe(0)
  expect((await get(`${path}Commercial`)).body['totalCount']).toBe(1)
})

test.each([
  ['/v1/products?targetView=Azure', 400, '3000', []],
  ['/v1/products?country=FR', 400, '3000', []],
  ['/v1/products?country=FR&targetView=MicrosoftAzur', 400, '3000', ['MicrosoftAzure']],
  ['/v1/products?country=FR&targetView=Azure&targetSegment=comercial', 400, '3000', ['commercial']],
  ['/v1/products/DZH318Z0BPS7?country=FR', 404, '400013', ['DZH318Z0BPS6']],
  [`/v1/products/${e3}?country=FR`, 404, '400013', []],
  ['/v1/products/DZH318Z0BPS6/skus/0002?country=FR', 404, '400018', ['0001']],
  [
    '/v1/products/DZH318Z0BPS6/skus/0001/availabilities/DZH318Z0BML7?country=FR',
    404,
    '400019',
    ['DZH318Z0BML6'],
  ],
])('%s is answered with %i and %s', async (path, status, code, data) => {
  expect(await get(path)).toMatchObject({ status, body: { code, data } })
})
