import { expect, test } from 'vitest'
import { rehearsal, signedIn } from './testing/rehearsal.ts'

const as = 'contoso/admin-agent'
const parties = { partner: 'contoso', customer: 'adatum' }
const start = { type: 'StartAzurePlanTransition', ...parties, finalityAccepted: true }
const rename = { type: 'UpdateSubscription', ...parties, subscription: 'sub-1', name: 'New name' }

test.each([
  ['a body that is no JSON', '{"as": ', 400, { code: 'request-unreadable' }],
  ['no body', undefined, 400, { code: 'request-unreadable' }],
  [
    'a misspelt command',
    { as, command: { ...start, type: 'StartAzurPlanTransition' } },
    400,
    { issues: [{ path: 'command.type', nearest: 'StartAzurePlanTransition' }] },
  ],
  [
    'a misspelt field',
    { as, command: { ...start, finalitiAccepted: true } },
    400,
    { issues: [{ path: 'command.finalitiAccepted', nearest: 'finalityAccepted' }] },
  ],
  [
    'a misspelt role',
    { as: 'contoso/admin-agnt', command: start },
    400,
    { issues: [{ path: 'as', nearest: 'contoso/admin-agent' }] },
  ],
  [
    'a misspelt customer',
    { as, command: { ...start, customer: 'adatun' } },
    409,
    { code: 'unknown-customer', nearest: 'adatum' },
  ],
  [
    'a wrong date',
    { as, command: { type: 'AdvanceClock', to: '2020-02-30' } },
    400,
    { issues: [{ path: 'command.to' }] },
  ],
  [
    'the wrong role',
    { as: 'contoso/app', command: start },
    409,
    {
      code: 'app-only-refused',
      rule: 'AZT-15',
      source: expect.any(String),
      must: expect.any(String),
    },
  ],
  [
    'another partner’s actor',
    { as: 'fabrikam/admin-agent', command: start },
    409,
    { code: 'actor-not-of-partner' },
  ],
  ['a stale version', { as, command: { ...rename, version: 7 } }, 409, { code: 'stale-version' }],
])('%s is answered properly and changes nothing', async (_, body, status, expected) => {
  const { ask, position } = await rehearsal()
  const before = await position()
  const answer = await ask('POST', '/workspaces/w/commands', body)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.body).toMatchObject({ status, ...expected })
  expect(await position()).toBe(before)
})

test('an unknown workspace and an unknown address are 404, with the nearest', async () => {
  const { ask } = await rehearsal()
  const made = await ask('POST', '/workspaces', { id: 'rehearsal', world: {} })
  expect(made.status).toBe(201)
  const near = await ask('GET', '/workspaces/rehersal/world')
  expect(near).toMatchObject({ status: 404, body: { nearest: 'rehearsal' } })
  expect((await ask('GET', '/workspaces/w/customers/adatun')).body).toMatchObject({
    nearest: 'adatum',
  })
  expect((await ask('GET', '/nowhere')).body).toMatchObject({ code: 'unknown-address' })
  expect((await ask('POST', '/workspaces', { id: 'w', world: {} })).status).toBe(409)
})

test('facts of a new workspace are checked to their leaves', async () => {
  const { ask } = await rehearsal()
  const world = {
    partners: { contoso: { kind: 'direct-bil', country: 'FR' } },
    customers: { adatum: { contry: 'FR', country: 'FR' } },
  }
  const { body } = await ask('POST', '/workspaces', { world })
  expect(body['issues']).toMatchObject([
    { path: 'world.partners.contoso.kind', nearest: 'direct-bill' },
    { path: 'world.customers.adatum.contry', nearest: 'country' },
  ])
  const dangling = { customers: { adatum: { country: 'FR', relationships: { contoso: {} } } } }
  const second = await ask('POST', '/workspaces', { world: dangling })
  expect(second.body['issues']).toMatchObject([
    { path: 'world.customers.adatum.relationships.contoso' },
  ])
})

test('on /v1 the same mistakes have Microsoft’s codes and change nothing', async () => {
  const room = await rehearsal()
  const { ask, position } = room
  const user = await signedIn(room)
  const app = await signedIn(room, 'w.contoso', 'client_credentials')
  const reseller = await signedIn(room, 'w.fabrikam.admin-agent')
  const before = await position()
  const upgrade = { customerId: 'adatum', productFamily: 'azure' }
  const path = '/v1/customers/adatum/subscriptions/sub-1'
  const { body: read } = await ask('GET', path, undefined, user)
  const stale = { ...read, friendlyName: 'x', attributes: { etag: staleFrom(read) } }

  const answers = [
    [await ask('GET', '/v1/customers'), 401, '800001'],
    [await ask('GET', '/v1/customers', undefined, { authorization: 'Bearer x.y.z' }), 401, '400'],
    [await ask('POST', '/v1/productUpgrades', upgrade, app), 403, '900329'],
    [await ask('POST', '/v1/productUpgrades', upgrade, reseller), 403, '2006'],
    [await ask('POST', '/v1/productUpgrades', '{', user), 400, '3000'],
    [
      await ask('POST', '/v1/productUpgrades', { ...upgrade, productFamily: 'x' }, user),
      400,
      '3000',
    ],
    [
      await ask('POST', '/v1/productUpgrades', { ...upgrade, customerId: 'nobody' }, user),
      404,
      '1000',
    ],
    [await ask('POST', '/v1/productUpgrades/none/status', upgrade, user), 404, '900106'],
    [await ask('GET', '/v1/customers/lone', undefined, user), 403, '20002'],
    [await ask('GET', '/v1/customers/adatum/subscriptions/none', undefined, user), 404, '20003'],
    [await ask('PATCH', path, stale, user), 400, '2055'],
    [await ask('GET', '/v1/auditrecords?startDate=2019-01-01', undefined, user), 400, '3000'],
    [await ask('GET', '/v1/nothing', undefined, user), 404, '1000'],
  ] as const
  for (const [answer, status, code] of answers) {
    expect(answer).toMatchObject({ status, body: { code, description: expect.any(String) } })
  }
  expect(await position()).toBe(before)
})

test('the status of a stale ETag is a choice', async () => {
  const room = await rehearsal({ staleVersionStatus: 412 })
  const user = await signedIn(room)
  const path = '/v1/customers/adatum/subscriptions/sub-1'
  const { body: read } = await room.ask('GET', path, undefined, user)
  const stale = { friendlyName: 'x', attributes: { etag: staleFrom(read) } }
  expect((await room.ask('PATCH', path, stale, user)).status).toBe(412)
})

/** The ETag of a subscription as it was read, of a version that it never had. */
function staleFrom(read: { readonly [field: string]: unknown }): string {
  const { etag } = read['attributes'] as { readonly etag: string }
  return btoa(JSON.stringify({ ...JSON.parse(atob(etag)), version: 9 }))
}
