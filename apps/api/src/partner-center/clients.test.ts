import { expect, test } from 'vitest'
import { memoryStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { foundDemonstration } from '../demonstration.ts'
import { e3 } from '../testing/licenses.ts'
import { rehearsal, signedIn, type Body } from '../testing/rehearsal.ts'

/** A client of a fresh server: nothing was set up for it but the demonstration. */
async function client(clientId = 'demo.contoso', grant = 'password') {
  const store = memoryStore()
  const workspaces = openWorkspaces(store)
  await foundDemonstration(workspaces)
  const room = await rehearsal({ store, workspaces })
  const headers = await signedIn(room, clientId, grant)
  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await room.ask(method, `/v1/${path}`, body, headers)
    expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300)
    return answer.body
  }
  return { call, room, headers }
}

const items = (body: Body) => Object.values(body['items'] ?? {})

/** The .NET SDK and the batch tool send every property: nulls, zeros, PascalCase, and the etag inside. */
const pascal = (body: Body): object =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      `${name[0]?.toUpperCase()}${name.slice(1)}`,
      value,
    ]),
  )

test('the .NET SDK reads a subscription, changes it and sends the whole of it back', async () => {
  const { call } = await client()
  const page = await call('GET', 'customers?size=500')
  const wingtip = items(page).find(
    (one) => String(one['companyProfile']?.['domain']) === 'wingtip.example',
  )
  const folder = `customers/${String(wingtip?.['id'])}`
  const [office] = items(await call('GET', `${folder}/subscriptions`))
  expect(office).toMatchObject({ quantity: 10, status: 'active' })
  const sent = {
    ...pascal(office ?? {}),
    Quantity: 12,
    SuspensionReasons: null,
    RefundOptions: null,
  }
  const path = `${folder}/subscriptions/${String(office?.['id'])}`
  expect(await call('PATCH', path, sent)).toMatchObject({ quantity: 12 })
  expect(await call('GET', path)).toMatchObject({
    quantity: 12,
    friendlyName: office?.['friendlyName'],
  })
})

test('the .NET SDK creates a user, sets a password, assigns a licence and suspends what serves it', async () => {
  const { call } = await client()
  const users = 'customers/wingtip/users'
  const made = await call('POST', `${users}/`, {
    Id: null,
    UserPrincipalName: 'kit@wingtip.example',
    FirstName: 'Kit',
    LastName: 'Tester',
    DisplayName: 'Tester, Kit',
    UsageLocation: 'FR',
    PasswordProfile: { ForceChangePassword: true, Password: 'Secret1!' },
    LastDirectorySyncTime: null,
    UserDomainType: 'None',
    State: 'Active',
    Attributes: null,
  })
  const path = `${users}/${String(made['id'])}`
  const one = {
    PasswordProfile: { ForceChangePassword: false, Password: 'Other1!' },
    DisplayName: null,
  }
  await call('PATCH', path, one)
  expect(await call('GET', path)).toMatchObject({
    displayName: 'Tester, Kit',
    passwordProfile: { forceChangePassword: false },
  })
  const [sku] = items(await call('GET', 'customers/wingtip/subscribedskus'))
  const skuId = String(sku?.['productSku']?.['id'])
  await call('POST', `${path}/licenseupdates`, {
    LicensesToAssign: [{ ExcludedPlans: null, SkuId: skuId }],
    LicensesToRemove: null,
    LicenseWarnings: null,
  })
  expect(items(await call('GET', `${path}/licenses`))).toHaveLength(1)
  const held = await call('GET', 'customers/wingtip/subscriptions/office-e3')
  const suspended = await call('PATCH', 'customers/wingtip/subscriptions/office-e3', {
    ...pascal(held),
    Status: 'Suspended',
  })
  expect(suspended).toMatchObject({ status: 'suspended' })
})

test('the TypeScript clients order through an application alone, and find what they ordered', async () => {
  const { call } = await client('demo.contoso', 'client_credentials')
  const order = {
    billingCycle: 'monthly',
    lineItems: [{ lineItemNumber: 0, offerId: e3, quantity: 5 }],
  }
  const placed = await call('POST', 'customers/wingtip/orders', order)
  const listed = items(await call('GET', 'customers/wingtip/orders'))
  expect(listed.map((one) => one['id'])).toContain(placed['id'])
  const line = Object.values(placed['lineItems'] ?? {})[0]
  const path = `customers/wingtip/subscriptions/${String(line?.['subscriptionId'])}`
  expect(await call('GET', `${path}/provisioningstatus`)).toMatchObject({ status: 'success' })
  const read = await call('GET', path)
  // One of them sends both spellings and means the later.
  expect(await call('PATCH', path, { ...read, Quantity: 6 })).toMatchObject({ quantity: 6 })
  // The other reads nothing first, and sends no etag.
  expect(await call('PATCH', path, { autoRenewEnabled: false })).toMatchObject({
    quantity: 6,
    autoRenewEnabled: false,
  })
})

test('the Java SDK goes by links, attests with the time of its machine, and fills a cart', async () => {
  const { call } = await client()
  const adatum = items(await call('GET', '/customers?size=0'))[0]
  const self = String(adatum?.['links']?.['self']?.['uri'])
  expect(await call('GET', self)).toMatchObject({ id: adatum?.['id'] })
  const agreed = await call('POST', `${self}/agreements`, {
    primaryContact: {
      firstName: 'Ada',
      lastName: 'L',
      email: 'ada@adatum.example',
      phoneNumber: '',
    },
    templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
    dateAgreed: new Date().toISOString(),
    type: 'MicrosoftCustomerAgreement',
  })
  expect(agreed).toMatchObject({ type: 'MicrosoftCustomerAgreement' })
  const [read] = items(
    await call('GET', `${self}/agreements?agreementType=MicrosoftCustomerAgreement`),
  )
  expect(String(read?.['dateAgreed'])).toMatch(/^2020-03-02/)
  const cart = await call('POST', `${self}/carts`, {
    lineItems: [{ id: 0, catalogItemId: e3, quantity: 1, billingCycle: 'monthly' }],
  })
  const path = `${self}/carts/${String(cart['id'])}`
  expect(await call('POST', `${path}/checkout`, '"success"')).toMatchObject({ orders: [{}] })
})

test('the PowerShell module moves a customer to the Azure plan, and somebody moves the clock', async () => {
  const { call, room, headers } = await client()
  const wish = { CustomerId: 'adatum', ProductFamily: 'Azure' }
  expect(await call('POST', 'productUpgrades/eligibility', wish)).toMatchObject({
    isEligible: true,
  })
  const created = await room.ask('POST', '/v1/productUpgrades', wish, headers)
  const status = `${String(created.headers.get('Location'))}/status`
  expect(await call('POST', status, wish)).not.toMatchObject({ status: 'Completed' })
  const command = { type: 'AdvanceClock', by: '2h' }
  await room.ask('POST', '/workspaces/demo/commands', { as: 'microsoft/system', command })
  expect(await call('POST', status, wish)).toMatchObject({ status: 'Completed' })
  const profile = await call('GET', 'profiles/organization')
  expect(profile).toMatchObject({ domain: 'contoso.example', culture: 'en-FR' })
  const path = 'products/DZH318Z0BPS6/skus/0001/availabilities?country=FR'
  const [available] = items(await call('GET', path))
  expect(available).toMatchObject({ terms: [{ duration: 'P1M', billingCycle: 'monthly' }] })
})
