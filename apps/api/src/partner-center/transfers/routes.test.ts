import { expect, test } from 'vitest'
import { rehearsal, signedIn } from '../../testing/rehearsal.ts'

const world = {
  partners: {
    contoso: {
      kind: 'direct-bill',
      country: 'FR',
      enrolled: '2019-06-03',
      providers: ['wingtip'],
      mpn: '4711',
    },
    wingtip: { kind: 'indirect-provider', country: 'FR' },
  },
  customers: {
    adatum: {
      country: 'FR',
      agreement: { signed: '2020-02-10' },
      relationships: { contoso: { since: '2018-01-10' }, wingtip: {} },
      subscriptions: {
        office: {
          offer: '796b6b5f-613c-4e24-a17c-eba730d49c02',
          partner: 'contoso',
          purchased: '2019-10-01',
          quantity: 10,
        },
        'sub-1': { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-10-01' },
      },
    },
  },
}

async function room() {
  const { ask } = await rehearsal()
  await ask('POST', '/workspaces', { id: 't', world, clock: '2020-04-15T09:00:00Z' })
  const [source, target] = await Promise.all(
    ['contoso', 'wingtip'].map((partner) => signedIn({ ask }, `t.${partner}.admin-agent`)),
  )
  const at = '/v1/customers/adatum'
  return { ask, source, target, at }
}

const body = (...subscriptions: string[]) => ({
  targetPartnerTenantId: 'wingtip',
  lineItems: subscriptions.map((subscriptionId) => ({ subscriptionId })),
})

test('a transfer is created, read by both, accepted once, and told line by line', async () => {
  const { ask, source, target, at } = await room()
  const made = await ask('POST', `${at}/transfers`, body('office'), source)
  expect(made).toMatchObject({
    status: 201,
    body: {
      status: 'Active',
      lineItems: [{ id: 0, quantity: 10, partnerIdOnRecord: '4711', addonItems: [] }],
      attributes: { objectType: 'TransferEntity' },
    },
  })
  const path = `${at}/transfers/${String(made.body['id'])}`
  expect((await ask('GET', `${at}/transfers`, undefined, target)).body).toEqual([made.body])
  const eligible = await ask(
    'GET',
    `${at}/transferseligibility?transferType=directtoindirect`,
    undefined,
    source,
  )
  expect(eligible.body).toMatchObject([
    { isEligible: false, reason: expect.stringContaining(String(made.body['id'])) },
    { isEligible: true },
  ])
  expect(await ask('POST', `${path}/accept`, undefined, target)).toMatchObject({
    status: 200,
    body: { orders: [{ status: 'pending' }], transferErrors: [] },
  })
  expect(await ask('DELETE', path, undefined, source)).toMatchObject({
    status: 400,
    body: { code: '900102' },
  })
  const command = { type: 'AdvanceClock', by: '1h' }
  await ask('POST', '/workspaces/t/commands', { as: 'microsoft/system', command })
  expect((await ask('GET', path, undefined, target)).body).toMatchObject({ status: 'Completed' })
})

test('a transfer is rejected or withdrawn, and what is wrong with one has a code', async () => {
  const { ask, source, target, at } = await room()
  const made = await ask('POST', `${at}/transfers`, body('office'), source)
  const path = `${at}/transfers/${String(made.body['id'])}`
  expect(await ask('PATCH', path, { status: 'accept' }, target)).toMatchObject({ status: 400 })
  expect(await ask('PATCH', path, { status: 'reject' }, target)).toMatchObject({
    status: 200,
    body: { status: 'Rejected' },
  })
  const again = await ask('POST', `${at}/transfers`, body('sub-1'), source)
  const second = `${at}/transfers/${String(again.body['id'])}`
  expect((await ask('DELETE', second, undefined, source)).status).toBe(204)
  const codeOf = async (method: string, address: string, sent?: object) =>
    (await ask(method, address, sent, source)).body['code']
  expect(await codeOf('GET', `${at}/transfers/none`)).toBe('900100')
  expect(await codeOf('GET', `${at}/transferseligibility?transferType=other`)).toBe('3000')
  const target404 = { ...body('office'), targetPartnerTenantId: 'nobody' }
  expect(await codeOf('POST', `${at}/transfers`, target404)).toBe('800015')
  const stranger = { ...body('office'), sourcePartnerTenantId: 'wingtip' }
  expect(await codeOf('POST', `${at}/transfers`, stranger)).toBe('3000')
  expect(await codeOf('POST', `${at}/transfers`, body('nothing'))).toBe('20003')
})
