import { expect, test } from 'vitest'
import { e3, e5, office, phone } from '../testing/licenses.ts'

const at = '/workspaces/o/customers/adatum'

test('pools, services, tasks and users of a tenant are read, at any moment', async () => {
  const { ask, send, advance } = await office()
  expect((await ask('GET', `${at}/licences`)).body).toMatchObject([
    { sku: 'ENTERPRISEPACK', usable: 10, consumed: 9, available: 1, subscriptions: ['office'] },
    { sku: 'ENTERPRISEWITHSCAL', usable: 5, consumed: 0 },
  ])
  const before = Number((await ask('GET', '/workspaces/o/world')).body['position'])
  await send('DELETE', 'adatum/users/ada')
  await advance('1d')
  const { body: users } = await ask('GET', `${at}/users`)
  expect(users[0]).toMatchObject({ id: 'ada', deletedAt: '2020-03-02T09:00:00Z', licenses: [] })
  const { body: then } = await ask('GET', `${at}/users?position=${before}`)
  expect(then[0]).toMatchObject({ deletedAt: null, licenses: [{ sku: 'ENTERPRISEPACK' }] })
  const { body: service } = await ask('GET', `${at}/service`)
  expect(service).toMatchObject({ total: { usersMissing: 0 } })
  expect(service['users']?.[0]?.['stopped']).not.toEqual([])
  expect((await ask('GET', `${at}/tasks`)).body).toEqual([])
})

test('a plan says what becomes of each subscription, and choices change it', async () => {
  const { ask } = await office()
  const plan = async (query = '') =>
    (await ask('GET', `${at}/move-plan?partner=contoso${query}`)).body
  expect(await plan()).toMatchObject({
    partner: 'contoso',
    delegatedAdmin: true,
    asOf: '2020-03-02',
    subscriptions: [{ subscription: 'elsewhere', verdict: 'discontinued', chosen: null }],
  })
  const chosen = await plan(`&choose=elsewhere:${e3}%2B${phone}`)
  expect(chosen['subscriptions']?.[0]).toMatchObject({
    verdict: 'equivalent',
    chosen: { offers: [e3, phone], lost: [] },
  })
  expect(await plan(`&choose=elsewhere:${e3}+${phone}`)).toEqual(chosen)
  expect((await plan(`&choose=elsewhere:${e3}`))['subscriptions']?.[0]).toMatchObject({
    verdict: 'different',
  })
  expect(await plan(`&choose=elsewhere:${e5}&on=2020-05-01`)).toMatchObject({ on: '2020-05-01' })
})

test('all plans of a partner are rows, with what blocks them', async () => {
  const { ask } = await office()
  const rows = (await ask('GET', '/workspaces/o/move-plans?partner=contoso')).body
  expect(rows).toMatchObject({ total: 1, continuation: null })
  expect(rows['items']).toMatchObject([
    {
      customer: 'adatum',
      subscription: 'elsewhere',
      verdict: 'discontinued',
      best: { documented: true, lost: [] },
      usersToReassign: 0,
      blockedBy: [],
    },
  ])
  const theirs = (await ask('GET', '/workspaces/o/move-plans?partner=fabrikam')).body
  expect(theirs['items']).toMatchObject([
    { subscription: 'elsewhere', blockedBy: [{ code: 'customer-agreement-missing' }] },
    { subscription: 'office', partner: 'contoso', verdict: 'same' },
  ])
})

test('licence invoices are read by customer and by partner', async () => {
  const { ask, advance } = await office()
  await advance('40d')
  const read = async (query: string) =>
    (await ask('GET', `/workspaces/o/license-invoices?${query}`)).body
  const [first] = Object.values(await read('customer=adatum'))
  expect(first).toMatchObject({
    customer: 'adatum',
    partner: 'contoso',
    lines: [{ subscription: 'office', charge: 'cycle-fee', quantity: 10 }],
  })
  expect(await read('partner=fabrikam')).toEqual([])
})

test('a refusal brings who and what it is about', async () => {
  const { ask } = await office()
  const command = {
    type: 'UpdateSubscription',
    partner: 'contoso',
    customer: 'adatum',
    subscription: 'office',
    version: 1,
    quantity: 8,
  }
  const answer = await ask('POST', '/workspaces/o/commands', { as: 'contoso/admin-agent', command })
  expect(answer).toMatchObject({
    status: 409,
    body: { code: 'seats-below-assigned', details: { users: [expect.any(String)] } },
  })
})

test.each([
  [`${at}/move-plan`, 400, {}],
  [`${at}/move-plan?partner=contosso`, 404, { code: 'unknown-partner', nearest: 'contoso' }],
  ['/workspaces/o/move-plans?partner=contosso', 404, { nearest: 'contoso' }],
  [
    `${at}/move-plan?partner=contoso&choose=elsewere:${e5}`,
    400,
    { issues: [{ path: 'choose', nearest: 'elsewhere' }] },
  ],
  [`${at}/move-plan?partner=contoso&choose=elsewhere:E5`, 404, { code: 'unknown-offer' }],
  [`${at}/move-plan?partner=contoso&on=tomorrow`, 400, { issues: [{ path: 'on' }] }],
  ['/workspaces/o/customers/adatun/licences', 404, { nearest: 'adatum' }],
])('%s is answered with %i', async (path, status, body) => {
  const { ask } = await office()
  expect(await ask('GET', path)).toMatchObject({ status, body })
})
