import { expect, test } from 'vitest'
import { office, skuIdOfE3, type Office } from '../testing/licences.ts'

async function patch({ get, send }: Office, change: object, headers: Record<string, string> = {}) {
  const { body } = await get('adatum/subscriptions/office')
  return send('PATCH', 'adatum/subscriptions/office', { ...body, ...change }, headers)
}

test('a licence subscription is what clients know', async () => {
  const { get } = await office()
  const { body } = await get('adatum/subscriptions/office')
  expect(body).toMatchObject({
    offerName: 'Office 365 Enterprise E3',
    quantity: 10,
    unitType: 'Licenses',
    hasPurchasableAddons: true,
    status: 'active',
    autoRenewEnabled: true,
    isTrial: false,
    billingType: 'license',
    billingCycle: 'monthly',
    termDuration: 'P1Y',
    productType: { displayName: 'OnlineServices' },
    commitmentEndDate: '2020-06-01T00:00:00Z',
    attributes: { objectType: 'Subscription' },
  })
  const offer = String(body['links']?.['offer']?.['uri'])
  expect(offer).toMatch(/^\/offers\/796b6b5f.*\?country=FR$/)
  expect((await get('adatum/subscriptions/office/provisioningstatus')).body).toMatchObject({
    skuId: skuIdOfE3,
    status: 'success',
    quantity: 10,
  })
})

test('licences, renewal and name are changed at once, from the version that was read', async () => {
  const room = await office()
  const { body: read } = await room.get('adatum/subscriptions/office')
  const wish = { ...read, quantity: 12, autoRenewEnabled: false, FriendlyName: 'Desks' }
  const changed = await room.send('PATCH', 'adatum/subscriptions/office', wish)
  expect(changed).toMatchObject({
    status: 200,
    body: { quantity: 12, autoRenewEnabled: false, friendlyName: 'Desks' },
  })
  expect(changed.body['attributes']).not.toEqual(read['attributes'])
  const stale = await room.send('PATCH', 'adatum/subscriptions/office', { ...read, quantity: 13 })
  expect(stale).toMatchObject({ status: 400, body: { code: '2055' } })
  const header = String(changed.body['attributes']?.['etag'])
  const bare = await room.send(
    'PATCH',
    'adatum/subscriptions/office',
    { quantity: 13 },
    { 'If-Match': `"${header}"` },
  )
  expect(bare).toMatchObject({ status: 200, body: { quantity: 13, friendlyName: 'Desks' } })
})

test('who would lose service is named, and a header accepts the loss', async () => {
  const room = await office()
  const before = await room.position()
  const refused = await patch(room, { quantity: 8 })
  expect(refused).toMatchObject({ status: 400, body: { code: '800090' } })
  const description = String(refused.body['description'])
  const loser = /users: (\S+)/.exec(description)?.[1] ?? ''
  expect(description).toMatch(/services: \S+/)
  expect(await room.position()).toBe(before)

  const wrong = await patch(room, { quantity: 8 }, { 'Understudy-Accept-Loss': 'nobody' })
  expect(wrong).toMatchObject({ status: 400, body: { code: '3000' } })
  const other = loser === 'ada' ? 'grace' : 'ada'
  const others = await patch(room, { quantity: 8 }, { 'Understudy-Accept-Loss': other })
  expect(others).toMatchObject({ body: { code: '800090' } })
  const { body: user } = await room.get(`adatum/users/${loser}`)
  const accepted = await patch(
    room,
    { quantity: 8 },
    { 'Understudy-Accept-Loss': `${String(user['id'])}, ada` },
  )
  expect(accepted).toMatchObject({ status: 200, body: { quantity: 8 } })
})

test('suspending ends everybody’s service: all of them are to be named', async () => {
  const room = await office()
  const refused = await patch(room, { status: 'suspended' })
  expect(refused).toMatchObject({ status: 400, body: { code: '800040' } })
  const told = Object.values(refused.body['data'] ?? {}).map(String)
  const users = told.find((text) => text.startsWith('users: '))?.slice('users: '.length) ?? ''
  expect(users.split(', ')).toHaveLength(9)
  const done = await patch(room, { status: 'Suspended' }, { 'Understudy-Accept-Loss': users })
  expect(done).toMatchObject({ status: 200, body: { status: 'suspended' } })
  expect(await patch(room, { quantity: 12 })).toMatchObject({ body: { code: '2001' } })
  expect(await patch(room, { status: 'active' })).toMatchObject({ body: { status: 'active' } })
})

test.each([
  [{ quantity: -1 }, 400, '2002'],
  [{ quantity: 99_999_999 }, 400, '2002'],
  [{ status: 'deleted' }, 400, '800040'],
  [{ status: 'expired' }, 400, '800040'],
  [{ attributes: null }, 400, '3000'],
])('%j is refused', async (change, status, code) => {
  const room = await office()
  expect(await patch(room, change)).toMatchObject({ status, body: { code } })
})

test('a suspended subscription that was kept too long is gone for good', async () => {
  const room = await office()
  const named = 'ada,grace,clerk-001,clerk-002,clerk-003,clerk-004,clerk-005,clerk-006,clerk-007'
  await patch(room, { status: 'suspended' }, { 'Understudy-Accept-Loss': named })
  await room.advance('91d')
  const { body } = await room.get('adatum/subscriptions/office')
  expect(body['status']).toBe('deleted')
  expect(await patch(room, { friendlyName: 'x' })).toMatchObject({
    status: 400,
    body: { code: '2011' },
  })
})
