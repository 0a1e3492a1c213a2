import { expect, test } from 'vitest'
import { rehearsal, signedIn } from '../testing/rehearsal.ts'

test('a partner sees itself, its resellers, and who signed the partner agreement', async () => {
  const room = await rehearsal()
  const user = await signedIn(room)
  const get = async (path: string) => (await room.ask('GET', `/v1/${path}`, undefined, user)).body
  const own = await get('profiles/mpn')
  expect(own).toMatchObject({ partnerName: 'Contoso', profileType: 'mpn_profile' })
  expect(await get(`profiles/mpn?mpnid=${String(own['mpnId'])}`)).toEqual(own)
  expect(await get('profiles/mpn?mpnId=1')).toMatchObject({ code: '800015' })
  expect(await get('profiles/organization')).toMatchObject({
    companyName: 'Contoso',
    defaultAddress: { country: 'FR' },
    domain: 'contoso.example',
    email: 'contact@contoso.example',
    language: 'en',
    culture: 'en-FR',
    profileType: 'organization_profile',
    attributes: { etag: expect.any(String), objectType: 'OrganizationProfile' },
  })
  const resellers = await get('relationships?relationship_type=IsIndirectCloudSolutionProviderOf')
  expect(resellers['items']).toMatchObject([{ name: 'Fabrikam' }, { name: 'Tailspin' }])
  expect(await get('compliance/csp/agreementstatus?tenantId=fabrikam')).toEqual({
    isAgreementSigned: true,
  })
  const ofCustomer = await get('customers/adatum/relationships')
  expect(ofCustomer['items']).toHaveLength(2)
  expect(await get('customers/relationshiprequests')).toMatchObject({ url: expect.any(String) })
  expect(await get('customers/adatum')).toMatchObject({ allowDelegatedAccess: false })
  expect((await get('customers/adatum/orders'))['items']).toHaveLength(2)
})

test('a relationship ends only when nothing bought through it is active', async () => {
  const room = await rehearsal()
  const user = await signedIn(room)
  const end = { RelationshipToPartner: 'none', Attributes: { ObjectType: 'Customer' } }
  const early = await room.ask('PATCH', '/v1/customers/adatum', end, user)
  expect(early).toMatchObject({ status: 400, body: { code: '800040' } })
  const done = await room.ask('PATCH', '/v1/customers/wingtip/', end, user)
  expect(done).toMatchObject({ status: 200, body: { relationshipToPartner: 'none' } })
  const gone = await room.ask('GET', '/v1/customers/wingtip', undefined, user)
  expect(gone).toMatchObject({ status: 403, body: { code: '20002' } })
})

test('an Azure subscription under a plan is cancelled and reactivated', async () => {
  const room = await rehearsal()
  const { ask } = room
  const user = await signedIn(room)
  const upgrade = { customerId: 'adatum', productFamily: 'azure' }
  await ask('POST', '/v1/productUpgrades', upgrade, user)
  const command = { type: 'AdvanceClock', by: '2h' }
  await ask('POST', '/workspaces/w/commands', { as: 'microsoft/system', command })
  const path =
    '/v1/customers/adatum/subscriptions/plan.adatum.contoso.fabrikam/azureEntitlements/sub-1'

  const wrong = await ask('POST', `${path}/cancel`, { cancellationReason: 'boredom' }, user)
  expect(wrong).toMatchObject({ status: 400, body: { code: '900307' } })
  const answer = await ask('POST', `${path}/cancel`, { CancellationReason: 'Compromise' }, user)
  expect(answer).toMatchObject({ status: 200, body: { status: 'active' } })
  expect((await ask('GET', path, undefined, user)).body).toMatchObject({ status: 'cancelled' })
  expect((await ask('POST', `${path}/reactivate`, undefined, user)).status).toBe(202)
  expect((await ask('GET', path, undefined, user)).body).toMatchObject({ status: 'active' })

  const plan = '/v1/customers/adatum/subscriptions/plan.adatum.contoso.fabrikam'
  const { body: read } = await ask('GET', plan, undefined, user)
  const used = await ask('PATCH', plan, { ...read, status: 'suspended' }, user)
  expect(used).toMatchObject({ status: 403, body: { code: '900115' } })
  const moved = await ask('GET', '/v1/customers/adatum/subscriptions/sub-1', undefined, user)
  expect(moved.body).toMatchObject({ status: 'suspended' })
})
