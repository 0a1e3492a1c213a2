import { expect, test } from 'vitest'
import { e3, e4, e5, office, phone, type Office } from '../../testing/licenses.ts'

const plan = 'DZH318Z0BPS6:0001:DZH318Z0BML6'
const item = (catalogItemId: string, more: object = {}) => ({
  Id: 0,
  CatalogItemId: catalogItemId,
  FriendlyName: 'New',
  Quantity: 2,
  BillingCycle: 'Monthly',
  ...more,
})

async function filled(room: Office, ...lineItems: object[]) {
  const cart = { ExpirationTimestamp: '0001-01-01T00:00:00', LineItems: lineItems }
  const made = await room.send('POST', 'adatum/carts', cart)
  return { made, path: `adatum/carts/${String(made.body['id'])}` }
}

const checkOut = (room: Office, path: string) => room.send('POST', `${path}/checkout`, '"success"')

test('a cart with an add-on is filled, changed, and ordered once', async () => {
  const room = await office()
  const addOn = { Id: 1, CatalogItemId: phone, Quantity: 2, BillingCycle: 'Monthly' }
  const { made, path } = await filled(room, item(e3, { AddonItems: [addOn] }))
  expect(made).toMatchObject({
    status: 201,
    body: {
      status: 'Active',
      creationTimestamp: '2020-03-02T09:00:00Z',
      expirationTimestamp: '2020-03-09T09:00:00Z',
      lineItems: [
        {
          id: 0,
          catalogItemId: e3,
          quantity: 2,
          currencyCode: 'EUR',
          billingCycle: 'monthly',
          orderGroup: '0',
          addonItems: [{ id: 1, catalogItemId: phone }],
        },
      ],
      attributes: { objectType: 'Cart' },
    },
  })
  expect(JSON.stringify(made.body)).not.toContain('error')
  expect((await room.get(path)).body).toEqual(made.body)
  const updated = await room.send('PUT', path, {
    ...made.body,
    lineItems: [item(e3, { Quantity: 4, AddonItems: [addOn] })],
  })
  expect(updated).toMatchObject({ status: 201, body: { lineItems: [{ quantity: 4 }] } })

  const done = await checkOut(room, path)
  expect(done).toMatchObject({
    status: 201,
    body: {
      orders: [
        {
          lineItems: [
            { offerId: e3, quantity: 4 },
            { offerId: phone, parentSubscriptionId: expect.any(String) },
          ],
        },
      ],
      attributes: { objectType: 'CartCheckoutResult' },
    },
  })
  expect(done.body['orderErrors']).toBeUndefined()
  expect((await room.get(path)).body['status']).toBe('Ordered')
  expect(await checkOut(room, path)).toMatchObject({ status: 400, body: { code: '800065' } })
  expect(await room.send('PUT', path, made.body)).toMatchObject({ body: { code: '800065' } })
})

test('what is wrong with a line is shown before, and the others are bought', async () => {
  const room = await office()
  const { made, path } = await filled(room, item(e4), item(e5, { Id: 1 }))
  expect(made.body['lineItems']).toMatchObject([
    { error: { errorCode: 'catalog_item_id_is_not_valid' } },
    { catalogItemId: e5 },
  ])
  expect(made.body['lineItems']?.[1]?.['error']).toBeUndefined()
  const done = await checkOut(room, path)
  expect(done).toMatchObject({
    status: 201,
    body: {
      orders: [{ lineItems: [{ offerId: e5 }] }],
      orderErrors: [{ orderGroupId: '0', code: 2091 }],
    },
  })
})

test('a cart of which nothing can be bought is refused, and stays', async () => {
  const room = await office()
  const { path } = await filled(room, item(e4))
  expect(await checkOut(room, path)).toMatchObject({ status: 403, body: { code: '2091' } })
  expect((await room.get(path)).body['status']).toBe('Active')
})

test('the Azure plan has a cart of its own', async () => {
  const room = await office()
  const { made, path } = await filled(room, item(plan, { Quantity: 1 }))
  expect(made.body['lineItems']).toMatchObject([{ catalogItemId: plan, orderGroup: '1' }])
  expect(await checkOut(room, path)).toMatchObject({
    status: 201,
    body: { orders: [{ lineItems: [{ offerId: plan }] }] },
  })
  expect((await room.get(path)).body['status']).toBe('Ordered')
  expect(await checkOut(room, path)).toMatchObject({ status: 400, body: { code: '800065' } })
  const mixed = await filled(room, item(plan), item(e3))
  expect(mixed.made).toMatchObject({ status: 400, body: { code: '800042' } })
})

test('a cart is kept for seven days', async () => {
  const room = await office()
  const { path } = await filled(room, item(e3))
  await room.advance('7d')
  expect(await checkOut(room, path)).toMatchObject({ status: 404, body: { code: '800008' } })
  expect(await room.get('adatum/carts/none')).toMatchObject({
    status: 404,
    body: { code: '800008' },
  })
})

test('sent again, a cart is made once and ordered once', async () => {
  const room = await office()
  const headers = { 'MS-RequestId': 'c41b8f4c-0c37-4b6f-9a4c-2f6f0c6c1a52' }
  const wish = { LineItems: [item(e3)] }
  const first = await room.send('POST', 'adatum/carts', wish, headers)
  expect((await room.send('POST', 'adatum/carts', wish, headers)).body).toEqual(first.body)
  const path = `adatum/carts/${String(first.body['id'])}/checkout`
  const again = { 'MS-RequestId': 'd41b8f4c-0c37-4b6f-9a4c-2f6f0c6c1a52' }
  const done = await room.send('POST', path, '"success"', again)
  expect(await room.send('POST', path, '"success"', again)).toMatchObject({ body: done.body })
})

test.each([
  [[], 400, '3000'],
  [[item('E3')], 400, '800004'],
  [[item(e3, { Quantity: 0 })], 400, '2002'],
  [[item(e3, { BillingCycle: 'Triennial' })], 400, '6001'],
  [[item(e3, { participants: [{ key: 'TransactionReseller', value: '1' }] })], 404, '800015'],
])('a cart of %j is refused', async (lineItems, status, code) => {
  const room = await office()
  expect((await filled(room, ...lineItems)).made).toMatchObject({ status, body: { code } })
})

test('a currency that is not the market’s is said on its line, and is not bought', async () => {
  const room = await office()
  const { made, path } = await filled(
    room,
    item(e3, { CurrencyCode: 'USD' }),
    item(e5, { Id: 1, CurrencyCode: 'eur' }),
  )
  const wrong = { currencyCode: 'USD', error: { errorCode: 'currency_is_not_supported' } }
  expect(made.body['lineItems']).toMatchObject([wrong, { currencyCode: 'EUR' }])
  expect((await room.get(path)).body['lineItems']?.[0]).toMatchObject(wrong)
  const done = await checkOut(room, path)
  expect(done.body).toMatchObject({ orders: [{}], orderErrors: [{ code: 900169 }] })
  const order = { CurrencyCode: 'USD', LineItems: [{ OfferId: e3, Quantity: 1 }] }
  const refused = await room.send('POST', 'adatum/orders', order)
  expect(refused).toMatchObject({ status: 400, body: { code: '900169' } })
})

test('the Azure plan a second time buys nothing, and says so; the same request is answered as before', async () => {
  const room = await office()
  const order = { LineItems: [{ OfferId: plan, Quantity: 1 }] }
  const headers = { 'MS-RequestId': '5d1b8f4c-0c37-4b6f-9a4c-2f6f0c6c1a52' }
  const first = await room.send('POST', 'adatum/orders', order, headers)
  expect(first.status).toBe(201)
  expect((await room.send('POST', 'adatum/orders', order, headers)).body).toEqual(first.body)
  const before = await room.position()
  const second = await room.send('POST', 'adatum/orders', order)
  expect(second).toMatchObject({ status: 400, body: { code: '4018' } })
  expect(String(second.body['description'])).toContain('has an Azure plan for Contoso already')
  expect(await room.position()).toBe(before)
})
