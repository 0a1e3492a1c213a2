import { expect, test } from 'vitest'
import { e3, e4, licenses, office, phone } from '../../testing/licenses.ts'

const line = (offerId: string, more: object = {}) => ({
  LineItemNumber: 0,
  OfferId: offerId,
  SubscriptionId: null,
  ParentSubscriptionId: null,
  FriendlyName: 'New',
  Quantity: 3,
  PartnerIdOnRecord: null,
  Attributes: { ObjectType: 'OrderLineItem' },
  ...more,
})

test('an order of several lines is placed whole, and shows in the list after a while', async () => {
  const { get, send, advance } = await office()
  const wish = {
    Id: null,
    ReferenceCustomerId: 'adatum',
    BillingCycle: 'Annual',
    LineItems: [line(e3.toUpperCase()), line('bd938f12-058f-4927-bba3-ae36b1d2501c')],
    CreationDate: null,
    Attributes: { ObjectType: 'Order' },
  }
  const headers = { 'MS-RequestId': 'a01b8f4c-0c37-4b6f-9a4c-2f6f0c6c1a52' }
  const placed = await send('POST', 'adatum/orders', wish, headers)
  expect(placed).toMatchObject({
    status: 201,
    body: {
      billingCycle: 'annual',
      currencyCode: 'EUR',
      currencySymbol: '€',
      status: 'pending',
      lineItems: [
        { lineItemNumber: 0, offerId: e3, quantity: 3, termDuration: 'P1Y' },
        { lineItemNumber: 1, friendlyName: 'New' },
      ],
      attributes: { objectType: 'Order' },
    },
  })
  expect((await send('POST', 'adatum/orders', wish, headers)).body).toEqual(placed.body)
  const id = String(placed.body['id'])
  const listed = async () =>
    Object.values((await get('adatum/orders')).body['items'] ?? {}).map((one) => String(one['id']))
  expect(await listed()).not.toContain(id)
  expect((await get(`adatum/orders/${id}`)).status).toBe(200)
  const status = `adatum/orders/${id}/provisioningstatus`
  expect((await get(status)).body['items']).toMatchObject([{ status: 'Unfulfilled' }, {}])
  await advance('14m')
  expect((await get(status)).body['items']).toMatchObject([{ status: 'Fulfilled' }, {}])
  expect(await listed()).not.toContain(id)
  await advance('1m')
  expect(await listed()).toContain(id)
  const held = await get(`adatum/subscriptions?order_id=${id}`)
  expect(held.body['items']).toMatchObject([{ status: 'active' }, { status: 'active' }])
  expect((await get('adatum/orders?billingType=Monthly')).body['totalCount']).toBe(1)
})

test('an add-on is bought by a PATCH of the base’s order, and is found under the base', async () => {
  const { get, send, advance } = await office()
  const { body: base } = await get('adatum/subscriptions/office')
  const order = String(base['orderId'])
  const wish = { LineItems: [line(phone, { ParentSubscriptionId: base['id'] })] }
  const changed = await send('PATCH', `adatum/orders/${order}`, wish)
  expect(changed).toMatchObject({
    status: 200,
    body: { id: order, lineItems: [{}, { offerId: phone, parentSubscriptionId: base['id'] }] },
  })
  await advance('5m')
  const addOns = await get('adatum/subscriptions/office/addons')
  expect(addOns.body['items']).toMatchObject([
    { offerName: 'Phone System', parentSubscriptionId: base['id'], orderId: order },
  ])
  const orphan = await send('POST', 'adatum/orders', { lineItems: [line(phone)] })
  expect(orphan).toMatchObject({ status: 400, body: { code: '800029' } })
  const nowhere = await send('PATCH', `adatum/orders/${order}`, {
    lineItems: [line(phone, { ParentSubscriptionId: 'nowhere' })],
  })
  expect(nowhere).toMatchObject({ status: 404, body: { code: '20003' } })
  const alone = await send('POST', 'adatum/orders', {
    lineItems: [line(phone, { ParentSubscriptionId: base['id'] })],
  })
  expect(alone).toMatchObject({ status: 400, body: { code: '2000' } })
})

test('what is ordered is active at once; whether it is there is another question', async () => {
  const { get, send, advance } = await office()
  const { body: order } = await send('POST', 'adatum/orders', { lineItems: [line(e3)] })
  const [bought] = Object.values(order['lineItems'] ?? {})
  const path = `adatum/subscriptions/${String(bought?.['subscriptionId'])}`
  expect((await get(path)).body).toMatchObject({ status: 'active' })
  expect((await get(`${path}/provisioningstatus`)).body).toMatchObject({ status: 'pending' })
  await advance('5m')
  expect((await get(`${path}/provisioningstatus`)).body).toMatchObject({ status: 'success' })
})

test('a workspace may have everything there at once, so that nobody waits for a clock that stands', async () => {
  const atOnce = { provisioningTakes: 'PT0S', orderListedAfter: 'PT0S' }
  const { get, send } = await office(licenses, '2020-03-02T09:00:00Z', atOnce)
  const { body: order } = await send('POST', 'adatum/orders', { lineItems: [line(e3)] })
  expect(order['status']).toBe('completed')
  const [bought] = Object.values(order['lineItems'] ?? {})
  const path = `adatum/subscriptions/${String(bought?.['subscriptionId'])}`
  expect((await get(`${path}/provisioningstatus`)).body).toMatchObject({ status: 'success' })
  expect((await get('adatum/orders')).body['items']).toHaveLength(2)
})

test('the billing cycle is changed through the order', async () => {
  const { get, send } = await office()
  const { body: base } = await get('adatum/subscriptions/office')
  const refused = await send('PATCH', 'adatum/subscriptions/office', {
    ...base,
    billingCycle: 'annual',
  })
  expect(refused).toMatchObject({ status: 400, body: { code: '2054' } })
  const order = String(base['orderId'])
  const changed = await send('PATCH', `adatum/orders/${order}`, {
    BillingCycle: 'Annual',
    LineItems: [line(e3, { SubscriptionId: base['id'], Quantity: 10, FriendlyName: null })],
  })
  expect(changed).toMatchObject({ status: 200, body: { billingCycle: 'annual' } })
  const cancelled = await send('PATCH', `adatum/orders/${order}`, { status: 'Cancelled' })
  expect(cancelled).toMatchObject({ status: 403, body: { code: '800019' } })
})

test.each([
  ['an offer that is not sold any more', [line(e4)], 403, '2091'],
  ['an offer that nobody knows', [line('E3')], 400, '800004'],
  ['a licence of new commerce', [line('CFQ7TTC0LF8R:0001:CFQ7AAAAAAAA')], 403, '800020'],
  ['no licences', [line(e3, { Quantity: 0 })], 400, '2002'],
  [
    'too many licences',
    [line('5c9fd4cc-edce-44a8-8e91-07df09744609', { Quantity: 301 })],
    400,
    '2002',
  ],
  ['a plan among others', [line('DZH318Z0BPS6:0001:DZH318Z0BML6'), line(e3)], 400, '800042'],
  ['one good line and one bad', [line(e3), line(e4)], 403, '2091'],
  ['a partner of record that nobody is', [line(e3, { PartnerIdOnRecord: '1' })], 404, '800015'],
  ['nothing', [], 400, '3000'],
])('an order of %s is refused, and changes nothing', async (_, lineItems, status, code) => {
  const { send, position } = await office()
  const before = await position()
  expect(await send('POST', 'adatum/orders', { lineItems })).toMatchObject({
    status,
    body: { code },
  })
  expect(await position()).toBe(before)
})
