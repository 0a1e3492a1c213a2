import { expect, test } from 'vitest'
import { licenses, office } from '../../testing/licenses.ts'
import { rehearsal, signedIn } from '../../testing/rehearsal.ts'

/** Reference 05, column *token*: what Partner Center takes from an application alone. */
const forApplications = [
  'customers',
  'customers/adatum',
  'customers/adatum/profiles/billing',
  'customers/adatum/subscriptions',
  'customers/adatum/subscriptions/office',
  'customers/adatum/subscriptions/office/addons',
  'customers/adatum/orders',
  'customers/adatum/usagebudget',
  'offers?country=FR',
  'products?country=FR&targetView=MicrosoftAzure',
  'auditrecords?startDate=2020-03-01',
  'agreements',
]

const forUsers = [
  'customers/adatum/users',
  'customers/adatum/users/ada/licenses',
  'customers/adatum/subscribedskus',
  'customers/adatum/agreements',
  'customers/adatum/directSignedMicrosoftCustomerAgreementStatus',
  'customers/adatum/relationships',
  'customers/relationshiprequests',
  'profiles/organization',
  'profiles/mpn',
  'relationships',
  'compliance/csp/agreementstatus',
]

async function application() {
  const room = await office(licenses)
  const app = await signedIn(room, 'o.contoso', 'client_credentials')
  return { room, app, get: (path: string) => room.ask('GET', `/v1/${path}`, undefined, app) }
}

test.each(forApplications)('an application alone reads %s', async (path) => {
  const { get } = await application()
  expect((await get(path)).status).toBe(200)
})

test.each(forUsers)('for %s a user is needed', async (path) => {
  const { get } = await application()
  expect(await get(path)).toMatchObject({ status: 403, body: { code: '900329' } })
})

test('an application alone orders, changes what was ordered, and sets a budget', async () => {
  const { room, app } = await application()
  const send = (method: string, path: string, body: object) =>
    room.ask(method, `/v1/customers/adatum/${path}`, body, app)
  const line = { OfferId: '796b6b5f-613c-4e24-a17c-eba730d49c02', Quantity: 1 }
  expect((await send('POST', 'orders', { LineItems: [line] })).status).toBe(201)
  const renamed = await send('PATCH', 'subscriptions/office', { FriendlyName: 'Desks' })
  expect(renamed).toMatchObject({ status: 200, body: { friendlyName: 'Desks' } })
  const budget = await send('PATCH', 'usagebudget', { Amount: 10 })
  expect(budget).toMatchObject({ status: 200, body: { amount: 10 } })
  const upgrade = { customerId: 'adatum', productFamily: 'azure' }
  const refused = await room.ask('POST', '/v1/productUpgrades', upgrade, app)
  expect(refused).toMatchObject({ status: 403, body: { code: '900329' } })
})

test.each([
  'customers/adatum/subscriptions',
  'customers/adatum/subscriptions/sub-1/azureEntitlements',
  'customers/adatum/orders',
  'customers/adatum/carts/any',
  'customers/adatum/agreements',
  'customers/adatum/relationships',
  'customers/adatum/usagebudget',
  'agreements',
])('a reseller’s token is refused at %s', async (path) => {
  const room = await rehearsal()
  const reseller = await signedIn(room, 'w.fabrikam.admin-agent')
  const answer = await room.ask('GET', `/v1/${path}`, undefined, reseller)
  expect(answer).toMatchObject({ status: 403, body: { code: '1002' } })
})

test.each(['customers', 'customers/adatum', 'customers/adatum/users', 'profiles/organization'])(
  'a reseller manages people, and reads %s',
  async (path) => {
    const room = await rehearsal()
    const reseller = await signedIn(room, 'w.fabrikam.admin-agent')
    expect((await room.ask('GET', `/v1/${path}`, undefined, reseller)).status).toBe(200)
  },
)
