import { expect, test } from 'vitest'
import { rehearsal, signedIn } from '../../testing/rehearsal.ts'

const address = {
  country: 'FR',
  region: 'ARA',
  city: 'Lyon',
  state: 'Rhône',
  addressLine1: '1 quai Perrache',
  addressLine2: 'Bâtiment B',
  postalCode: '69002',
  firstName: 'Ada',
  lastName: 'Toom',
  phoneNumber: '+33 4 00 00 00 00',
}
const profile = {
  companyName: 'Alpine Ski House',
  email: 'billing@alpine.example',
  culture: 'FR-FR',
  language: 'fr',
}

async function created(billingProfile: object) {
  const room = await rehearsal()
  const provider = await signedIn(room)
  const { body: list } = await room.ask(
    'GET',
    '/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf',
    undefined,
    provider,
  )
  const associatedPartnerId = String(list['items']?.[0]?.['mpnId'])
  const companyProfile = { domain: 'alpine.onmicrosoft.com' }
  const wish = { companyProfile, billingProfile, associatedPartnerId }
  const { status, body } = await room.ask('POST', '/v1/customers', wish, provider)
  const read = async (path: string) =>
    (await room.ask('GET', `/v1/customers/${String(body['id'])}${path}`, undefined, provider)).body
  return { status, body, read }
}

test('whom and where the bill goes is answered, and read back from each profile', async () => {
  const { status, body, read } = await created({ ...profile, defaultAddress: address })
  const billing = { ...profile, firstName: 'Ada', lastName: 'Toom', defaultAddress: address }
  expect({ status, body }).toMatchObject({ status: 201, body: { billingProfile: billing } })
  expect(await read('/profiles/billing')).toMatchObject(billing)
  expect(await read('/profiles/company')).toMatchObject({
    email: profile.email,
    address: { country: 'FR', city: 'Lyon', postalCode: '69002', phoneNumber: address.phoneNumber },
  })
})

test('the first administrator is in the tenant, and its password is told once', async () => {
  const { body, read } = await created({ ...profile, defaultAddress: address })
  const userName = 'admin@alpine.onmicrosoft.com'
  expect(body['userCredentials']).toEqual({ userName, password: expect.stringMatching(/^.{8,}$/) })
  expect(await read('')).not.toHaveProperty('userCredentials')
  expect(await read('/users')).toMatchObject({
    items: [{ userPrincipalName: userName, displayName: 'Ada Toom', usageLocation: 'FR' }],
  })
})

test('what clients send as null says nothing', async () => {
  const nothing = { region: null, addressLine2: null, firstName: '', lastName: null }
  const { status, body } = await created({
    ...profile,
    firstName: null,
    defaultAddress: { country: 'fr', city: 'Lyon', ...nothing },
  })
  expect(status).toBe(201)
  expect(body['billingProfile']).toMatchObject({ defaultAddress: { country: 'FR', city: 'Lyon' } })
  expect(body['billingProfile']?.['defaultAddress']).not.toHaveProperty('region')
})
