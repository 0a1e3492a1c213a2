import { expect, test } from 'vitest'
import { licenses, office, skuIdOfE3, type Office } from '../../testing/licenses.ts'

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

const strict = () => office(licenses, '2020-03-02T09:00:00Z', { partnerCenterLoss: 'refuse' })

test('as in Partner Center, whoever loses service is not asked about; the log names them', async () => {
  const room = await office()
  expect(await patch(room, { quantity: 8 })).toMatchObject({ status: 200, body: { quantity: 8 } })
  const done = await patch(room, { status: 'suspended' })
  expect(done).toMatchObject({ status: 200, body: { status: 'suspended' } })
  const { body } = await room.ask('GET', '/workspaces/o/events')
  const told = Object.values(body).map((row) => row['event'])
  const named = told.filter((event) => String(event?.['type']) === 'LossAnnounced')
  expect(named.map((event) => Object.values(event?.['losses'] ?? {}).length)).toEqual([1, 8])
  expect(await patch(room, { quantity: 12 })).toMatchObject({ body: { code: '2001' } })
  expect(await patch(room, { status: 'active' })).toMatchObject({ body: { status: 'active' } })
})

test('a workspace may refuse it: it says so, names who would lose service, and a header accepts it', async () => {
  const room = await strict()
  const before = await room.position()
  const refused = await patch(room, { quantity: 8 })
  expect(refused).toMatchObject({ status: 400, body: { code: '800090' } })
  const description = String(refused.body['description'])
  expect(description).toMatch(/partnerCenterLoss is refuse.*Understudy-Accept-Loss/)
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

test('there, suspending ends everybody’s service: all of them are to be named', async () => {
  const room = await strict()
  const refused = await patch(room, { status: 'suspended' })
  expect(refused).toMatchObject({ status: 400, body: { code: '800040' } })
  const told = Object.values(refused.body['data'] ?? {}).map(String)
  const users = told.find((text) => text.startsWith('users: '))?.slice('users: '.length) ?? ''
  expect(users.split(', ')).toHaveLength(9)
  const done = await patch(room, { status: 'Suspended' }, { 'Understudy-Accept-Loss': users })
  expect(done).toMatchObject({ status: 200, body: { status: 'suspended' } })
})

test('a client that sends no etag changes what is there; a stale one is refused', async () => {
  const room = await office()
  const { body: read } = await room.get('adatum/subscriptions/office')
  const path = 'adatum/subscriptions/office'
  const bare = await room.send('PATCH', path, { friendlyName: 'Desks' })
  expect(bare).toMatchObject({ status: 200, body: { friendlyName: 'Desks' } })
  const again = await room.send('PATCH', path, { quantity: 12, attributes: { etag: '' } })
  expect(again).toMatchObject({ status: 200, body: { friendlyName: 'Desks', quantity: 12 } })
  const stale = await room.send('PATCH', path, { ...read, quantity: 13 })
  expect(stale).toMatchObject({ status: 400, body: { code: '2055' } })
  const strange = await room.send('PATCH', path, { quantity: 13, attributes: { etag: 'x' } })
  expect(strange).toMatchObject({ status: 400, body: { code: '3000' } })
})

test.each([
  [{ quantity: -1 }, 400, '2002'],
  [{ quantity: 99_999_999 }, 400, '2002'],
  [{ status: 'deleted' }, 400, '800040'],
  [{ status: 'expired' }, 400, '800040'],
])('%j is refused', async (change, status, code) => {
  const room = await office()
  expect(await patch(room, change)).toMatchObject({ status, body: { code } })
})

test('a suspended subscription that was kept too long is gone for good', async () => {
  const room = await office()
  await patch(room, { status: 'suspended' })
  await room.advance('91d')
  const { body } = await room.get('adatum/subscriptions/office')
  expect(body['status']).toBe('deleted')
  expect(await patch(room, { friendlyName: 'x' })).toMatchObject({
    status: 400,
    body: { code: '2011' },
  })
})
