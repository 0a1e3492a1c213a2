import { expect, test } from 'vitest'
import { signedIn } from '../../testing/rehearsal.ts'
import { office, skuIdOfE3, type Office } from '../../testing/licenses.ts'

const named = (body: Awaited<ReturnType<Office['get']>>['body']) =>
  Object.values(body['items'] ?? {}).map((item) => String(item['displayName']))

test('users are read page by page, and the token remembers filter and order', async () => {
  const { ask, get, user } = await office()
  const query = 'size=4&sortField=DisplayName&sortDirection=Descending'
  const first = await get(`adatum/users?${query}`)
  expect(named(first.body)).toEqual(['Linus', 'Grace', 'Clerk 007', 'Clerk 006'])
  const link = first.body['links']?.['next']
  const follow = async (token: string) =>
    ask('GET', `/v1${String(link?.['uri'])}`, undefined, { ...user, 'MS-ContinuationToken': token })
  const second = await follow(String(link?.['headers']?.[0]?.['value']))
  expect(named(second.body)).toEqual(['Clerk 005', 'Clerk 004', 'Clerk 003', 'Clerk 002'])
  const third = await follow(String(second.body['continuationToken']))
  expect(named(third.body)).toEqual(['Clerk 001', 'Ada Lovelace'])
  expect(third.body['continuationToken']).toBeUndefined()
  expect(await follow('4~bm90aGluZw==')).toMatchObject({ status: 400, body: { code: '2000' } })
})

test('a user is created, read, removed, found among the removed, and restored', async () => {
  const { get, send } = await office()
  const wish = {
    UsageLocation: 'FR',
    UserPrincipalName: 'marie@adatum.example',
    FirstName: 'Marie',
    LastName: 'Curie',
    DisplayName: 'Marie Curie',
    PasswordProfile: { Password: 'Secret1!', ForceChangePassword: true },
    LastDirectorySyncTime: null,
    Attributes: { ObjectType: 'CustomerUser' },
  }
  const headers = { 'MS-RequestId': '0f1a8f4c-0c37-4b6f-9a4c-2f6f0c6c1a52' }
  const made = await send('POST', 'adatum/users/', wish, headers)
  expect(made).toMatchObject({
    status: 200,
    body: {
      userPrincipalName: 'marie@adatum.example',
      displayName: 'Marie Curie',
      firstName: 'Marie',
      lastName: 'Curie',
      usageLocation: 'FR',
      state: 'active',
      attributes: { objectType: 'CustomerUser' },
    },
  })
  expect((await send('POST', 'adatum/users', wish, headers)).body).toEqual(made.body)
  const id = String(made.body['id'])
  const taken = await send('POST', 'adatum/users', { ...wish, DisplayName: 'Somebody else' })
  expect(taken).toMatchObject({
    status: 400,
    body: { data: expect.arrayContaining(['principal-name-taken']) },
  })

  expect((await send('DELETE', `adatum/users/${id}`)).status).toBe(204)
  const inactive = encodeURIComponent(
    '{"Field":"UserState","Value":"Inactive","Operator":"equals"}',
  )
  const removed = await get(`adatum/users?size=500&filter=${inactive}`)
  expect(removed.body['items']).toMatchObject([
    { id, state: 'inactive', softDeletionTime: '2020-03-02T09:00:00Z' },
  ])
  expect(named((await get('adatum/users')).body)).not.toContain('Marie Curie')

  const restored = await send('PATCH', `adatum/users/${id}`, {
    State: 'Active',
    DisplayName: null,
    Attributes: { ObjectType: 'CustomerUser' },
  })
  expect(restored).toMatchObject({ status: 200, body: { state: 'active' } })
})

test('equal names in two tenants are two people', async () => {
  const { get } = await office()
  const [here, there] = await Promise.all([get('adatum/users/ada'), get('wingtip/users/ada')])
  expect(here.body['id']).not.toBe(there.body['id'])
  const id = String(here.body['id'])
  expect((await get(`adatum/users/${id}`)).body).toEqual(here.body)
  expect((await get('Adatum/users/ADA')).body).toEqual(here.body)
  expect(await get(`wingtip/users/${id}`)).toMatchObject({ status: 404, body: { code: '60002' } })
  expect(await get('adatum/users/adda')).toMatchObject({ status: 404, body: { data: ['ada'] } })
})

test('licences of a user, with what is turned off', async () => {
  const { get } = await office()
  const { body } = await get('adatum/users/grace/licenses?licenseGroupIds=Group1')
  expect(body['items']).toMatchObject([
    {
      productSku: {
        id: skuIdOfE3,
        skuPartNumber: 'ENTERPRISEPACK',
        name: 'Office 365 Enterprise E3',
        licenseGroupId: 'group1',
      },
      attributes: { objectType: 'License' },
    },
  ])
  const plans = Object.values(body['items']?.[0]?.['servicePlans'] ?? {})
  const disabled = plans.filter((plan) => String(plan['capabilityStatus']) === 'Disabled')
  expect(disabled).toMatchObject([{ serviceName: 'TEAMS1', targetType: 'User' }])
  expect((await get('adatum/users/ada/licenses?licenseGroupIds=group2')).body['totalCount']).toBe(0)
  expect((await get('adatum/users/ada/licenses?licenseGroupIds=Group3')).status).toBe(400)
})

test('licences are given and taken as clients do it, and the pool follows', async () => {
  const { get, send } = await office()
  const pool = async () => (await get('adatum/subscribedskus')).body['items']
  expect(await pool()).toMatchObject([
    {
      productSku: { skuPartNumber: 'ENTERPRISEPACK' },
      activeUnits: 10,
      consumedUnits: 9,
      availableUnits: 1,
      suspendedUnits: 0,
      warningUnits: 0,
      totalUnits: 10,
      capabilityStatus: 'Enabled',
    },
    { productSku: { skuPartNumber: 'ENTERPRISEWITHSCAL' }, activeUnits: 5, availableUnits: 5 },
  ])
  const teams = Object.values(
    (await get('adatum/users/ada/licenses')).body['items']?.[0]?.['servicePlans'] ?? {},
  ).find((plan) => String(plan['serviceName']) === 'TEAMS1')
  const assign = (user: string, excluded: string[] = []) =>
    send('POST', `adatum/users/${user}/licenseupdates`, {
      LicensesToAssign: [{ ExcludedPlans: excluded, SkuId: skuIdOfE3 }],
      LicensesToRemove: null,
      LicenseWarnings: null,
      Attributes: { ObjectType: 'LicenseUpdate' },
    })
  expect(await assign('linus', [String(teams?.['id'])])).toMatchObject({
    status: 201,
    body: { licensesToAssign: [{ skuId: skuIdOfE3 }], licenseWarnings: [] },
  })
  expect(await pool()).toMatchObject([{ consumedUnits: 10, availableUnits: 0 }, {}])
  const { body: given } = await get('adatum/users/linus/licenses')
  expect(given['items']?.[0]?.['servicePlans']).toContainEqual(
    expect.objectContaining({ id: teams?.['id'], capabilityStatus: 'Disabled' }),
  )
  const { body: made } = await send('POST', 'adatum/users', {
    userPrincipalName: 'late@adatum.example',
    displayName: 'Late',
    usageLocation: 'FR',
  })
  const refused = await assign(String(made['id']))
  expect(refused).toMatchObject({
    status: 400,
    body: { data: expect.arrayContaining(['licenses-exhausted']) },
  })
  const moved = await send('POST', 'adatum/users/linus/licenseupdates', {
    licensesToRemove: [skuIdOfE3],
  })
  expect(moved.status).toBe(201)
  expect((await assign(String(made['id']))).status).toBe(201)
})

test.each([
  ['nothing', {}, 400, '3000'],
  ['a SKU that nobody sells', { licensesToAssign: [{ skuId: 'E3' }] }, 404, '400018'],
  [
    'a service that the licence does not have',
    { licensesToAssign: [{ skuId: 'enterprisepack', excludedPlans: ['TEAMS'] }] },
    400,
    '3000',
  ],
  ['what the tenant does not hold', { licensesToAssign: [{ skuId: 'SPE_E3' }] }, 400, '3000'],
])('a licence update of %s is refused', async (_, body, status, code) => {
  const { send, position } = await office()
  const before = await position()
  expect(await send('POST', 'adatum/users/linus/licenseupdates', body)).toMatchObject({
    status,
    body: { code },
  })
  expect(await position()).toBe(before)
})

test('without delegated admin nobody manages users, and without a user nobody reads them', async () => {
  const room = await office()
  const stranger = await signedIn(room, 'o.fabrikam.admin-agent')
  const wish = { userPrincipalName: 'x@adatum.example', displayName: 'X' }
  const refused = await room.ask('POST', '/v1/customers/adatum/users', wish, stranger)
  expect(refused).toMatchObject({ status: 403, body: { code: '900150' } })
  const app = await signedIn(room, 'o.contoso', 'client_credentials')
  for (const path of ['users', 'users/ada', 'users/ada/licenses', 'subscribedskus']) {
    const answer = await room.ask('GET', `/v1/customers/adatum/${path}`, undefined, app)
    expect(answer).toMatchObject({ status: 403, body: { code: '900329' } })
  }
})

test.each([
  ['users?filter={"Field":"UserState","Value":"gone"}', 400],
  ['users?filter={"Field":"Colour","Value":"red"}', 400],
  ['users?sortField=Colour', 400],
  ['users?sortField=DisplayName&sortDirection=Up', 400],
  ['users?filter={"Field":"DisplayName","Value":"clerk 00"}', 200],
])('%s is answered with %i', async (path, status) => {
  const { get } = await office()
  expect((await get(`adatum/${path}`)).status).toBe(status)
})
