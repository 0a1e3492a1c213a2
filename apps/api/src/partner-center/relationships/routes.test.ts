import { expect, test } from 'vitest'
import { rehearsal, signedIn } from '../../testing/rehearsal.ts'

const wish = (domain: string, associatedPartnerId?: string) => ({
  CompanyProfile: { Domain: domain },
  BillingProfile: {
    CompanyName: 'Alpine Ski House',
    Email: 'billing@alpine.example',
    Culture: 'FR',
    Language: 'fr',
    DefaultAddress: { Country: 'FR', City: 'Lyon' },
  },
  ...(associatedPartnerId === undefined ? {} : { AssociatedPartnerId: associatedPartnerId }),
})

test('a provider creates a customer for its reseller, which then lists it', async () => {
  const room = await rehearsal()
  const provider = await signedIn(room)
  const path = '/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf'
  const { body: list } = await room.ask('GET', path, undefined, provider)
  expect(list).toMatchObject({
    totalCount: 2,
    items: [
      { name: 'Fabrikam', relationshipType: 'is_indirect_cloud_solution_provider_of' },
      { name: 'Tailspin', state: 'Active' },
    ],
  })
  const mpn = String(list['items']?.[0]?.['mpnId'])
  const made = await room.ask(
    'POST',
    '/v1/customers',
    wish('alpine.onmicrosoft.com', mpn),
    provider,
  )
  expect(made).toMatchObject({
    status: 201,
    body: {
      companyProfile: { companyName: 'Alpine Ski House', domain: 'alpine.onmicrosoft.com' },
      relationshipToPartner: 'reseller',
      allowDelegatedAccess: false,
      associatedPartnerId: mpn,
    },
  })
  const reseller = await signedIn(room, 'w.fabrikam.admin-agent')
  const own = await room.ask('GET', '/v1/customers', undefined, reseller)
  expect(own.body['items']).toContainEqual(
    expect.objectContaining({ id: made.body['id'], relationshipToPartner: 'reseller' }),
  )
  const all = await room.ask('GET', '/v1/customers', undefined, provider)
  expect(all.body['items']).toContainEqual(expect.objectContaining({ associatedPartnerId: mpn }))
  const asked = '/v1/relationships?relationship_type=is_indirect_reseller_of'
  expect((await room.ask('GET', asked, undefined, reseller)).body).toMatchObject({
    items: [{ name: 'Contoso' }],
  })
})

test.each([
  ['w.contoso.admin-agent', wish('alpine.example'), 400, '800015'],
  ['w.contoso.admin-agent', wish('alpine.example', '1'), 404, '800015'],
  ['w.fabrikam.admin-agent', wish('alpine.example'), 403, '2006'],
])('%s is refused to create %o', async (user, body, status, code) => {
  const room = await rehearsal()
  const caller = await signedIn(room, user)
  const before = await room.position()
  expect(await room.ask('POST', '/v1/customers', body, caller)).toMatchObject({
    status,
    body: { code },
  })
  expect(await room.position()).toBe(before)
})

test('a type of relationship that nobody knows is refused', async () => {
  const room = await rehearsal()
  const provider = await signedIn(room)
  const path = '/v1/relationships?relationship_type=IsFriendOf'
  expect(await room.ask('GET', path, undefined, provider)).toMatchObject({ status: 400 })
})
