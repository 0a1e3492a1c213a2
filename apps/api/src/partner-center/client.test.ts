import { expect, test } from 'vitest'
import { rehearsal, signedIn, type Rehearsal } from '../testing/rehearsal.ts'

async function advance({ ask }: Rehearsal, by: string) {
  const command = { type: 'AdvanceClock', by }
  await ask('POST', '/workspaces/w/commands', { as: 'microsoft/system', command })
}

test('an existing client moves a customer to the Azure plan', async () => {
  const room = await rehearsal()
  const { ask } = room
  const user = await signedIn(room)

  const { body: found } = await ask('GET', '/v1/customers?size=0', undefined, user)
  const adatum = found['items']?.[0]
  expect(adatum).toMatchObject({ companyProfile: { companyName: 'Adatum' } })
  const id = String(adatum?.['id'])
  const wish = { CustomerId: id, ProductFamily: 'Azure', Attributes: null }

  const eligible = await ask('POST', '/v1/productupgrades/eligibility', wish, user)
  expect(eligible.body).toEqual({ customerId: id, isEligible: true, productFamily: 'Azure' })

  const headers = { ...user, 'MS-RequestId': 'bd1b8f4c-0c37-4b6f-9a4c-2f6f0c6c1a52' }
  const created = await ask('POST', '/v1/productUpgrades', wish, headers)
  expect(created.status).toBe(202)
  expect(created.headers.get('MS-RequestId')).toBe(headers['MS-RequestId'])
  const location = String(created.headers.get('Location'))
  const retried = await ask('POST', '/v1/productUpgrades', wish, headers)
  expect(retried.headers.get('Location')).toBe(location)
  const second = await ask('POST', '/v1/productUpgrades', wish, user)
  expect(second).toMatchObject({ status: 409, body: { code: '900109' } })
  const running = location.split('/').at(-1)
  expect(second.body['description']).toContain(running)
  expect(second.body['data']).toContain(`transitions: ${running}`)

  await advance(room, '6m')
  const early = await ask('POST', `/v1${location}/status`, wish, user)
  expect(early.body).toMatchObject({ status: 'InProgress' })
  await advance(room, '2h')
  const late = await ask('POST', `/v1/${location}/status/`, wish, user)
  expect(late.body).toMatchObject({
    status: 'Completed',
    lineItems: [
      { sourceProduct: { name: 'AzureSubscription' }, status: 'Completed' },
      { targetProduct: { name: 'Microsoft Azure plan' }, status: 'Completed' },
    ],
  })

  const { body: held } = await ask('GET', `/v1/customers/${id}/subscriptions`, undefined, user)
  expect(held['items']).toMatchObject([{ offerName: 'Azure plan' }, { offerName: 'Azure plan' }])
  const plan = String(held['items']?.[0]?.['id'])
  const path = `/v1/customers/${id}/subscriptions/${plan}/azureentitlements`
  const { body: entitlements } = await ask('GET', path, undefined, user)
  expect(entitlements['items']).toMatchObject([{ status: 'active', subscriptionId: plan }])

  const again = await ask('POST', '/v1/productUpgrades', wish, user)
  expect(again.body).toMatchObject({ code: '900110' })
})

test('a failed upgrade is driven on by the same call', async () => {
  const room = await rehearsal()
  const user = await signedIn(room)
  const fault = {
    type: 'ArmFault',
    fault: 'f',
    at: 'azure-plan-transition/map-entitlement',
    do: 'fail',
    times: 3,
  }
  await room.ask('POST', '/workspaces/w/commands', { as: 'microsoft/system', command: fault })
  const wish = { customerId: 'adatum', productFamily: 'azure' }
  const created = await room.ask('POST', '/v1/productUpgrades', wish, user)
  const location = String(created.headers.get('Location'))
  await advance(room, '1d')
  const failed = await room.ask('POST', `/v1${location}/status`, wish, user)
  expect(failed.body).toMatchObject({ status: 'Failed', errorDetails: { code: '900120' } })

  const resumed = await room.ask('POST', '/v1/productUpgrades', wish, user)
  expect(resumed.headers.get('Location')).toBe(location)
  await advance(room, '1d')
  const done = await room.ask('POST', `/v1${location}/status`, wish, user)
  expect(done.body).toMatchObject({ status: 'Completed' })
})

test('agreement, order, suspension and budget, as a client sends them', async () => {
  const room = await rehearsal()
  const { ask } = room
  const user = await signedIn(room)
  const wingtip = '/v1/customers/wingtip'

  const agreement = {
    primaryContact: {
      firstName: 'Ada',
      lastName: 'L',
      email: 'ada@wingtip.example',
      phoneNumber: '',
    },
    templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
    dateAgreed: '2020-03-01T00:00:00Z',
    type: 'MicrosoftCustomerAgreement',
  }
  expect(await ask('POST', `${wingtip}/agreements`, agreement, user)).toMatchObject({ status: 201 })
  const { body: listed } = await ask(
    'GET',
    `${wingtip}/agreements?agreementType=*`,
    undefined,
    user,
  )
  expect(listed['items']).toMatchObject([{ primaryContact: { firstName: 'Ada' } }])
  const signed = `${wingtip}/directsignedmicrosoftcustomeragreementstatus`
  expect((await ask('GET', signed, undefined, user)).body).toEqual({ isSigned: false })

  const order = {
    LineItems: [{ LineItemNumber: 0, OfferId: 'MS-AZR-0145P', Quantity: 1, FriendlyName: 'Lab' }],
  }
  const placed = await ask('POST', `${wingtip}/orders`, order, user)
  expect(placed).toMatchObject({ status: 201, body: { status: 'completed' } })
  const id = String(placed.body['lineItems']?.[0]?.['subscriptionId'])

  const { body: read } = await ask('GET', `${wingtip}/subscriptions/${id}`, undefined, user)
  const changed = { ...read, status: 'Suspended', Status: 'Suspended' }
  const suspended = await ask('PATCH', `${wingtip}/subscriptions/${id}`, changed, user)
  expect(suspended).toMatchObject({
    status: 200,
    body: { status: 'suspended', friendlyName: 'Lab' },
  })
  const stale = await ask(
    'PATCH',
    `${wingtip}/subscriptions/${id}`,
    { ...read, friendlyName: 'x' },
    user,
  )
  expect(stale).toMatchObject({ status: 400, body: { code: '2055' } })
  const gone = { ...suspended.body, status: 'deleted' }
  expect(await ask('PATCH', `${wingtip}/subscriptions/${id}`, gone, user)).toMatchObject({
    status: 200,
    body: { status: 'deleted' },
  })

  const budget = await ask('PATCH', `${wingtip}/usagebudget`, { Amount: 12.5 }, user)
  expect(budget.body).toMatchObject({ amount: 12.5 })
  expect((await ask('PATCH', `${wingtip}/usagebudget`, { Amount: null }, user)).status).toBe(200)
  expect(
    (await ask('GET', `${wingtip}/usagebudget`, undefined, user)).body['amount'],
  ).toBeUndefined()
})
