import { expect, test } from 'vitest'
import { rehearsal, signedIn, twoPartners } from '../../testing/rehearsal.ts'

test('a step that a fact stopped is told with the code of the rule, and driving it on with the same', async () => {
  const room = await rehearsal()
  const { contoso, ...resellers } = twoPartners.partners
  const world = {
    customers: { adatum: twoPartners.customers.adatum },
    partners: { ...resellers, contoso: { ...contoso, partnerAgreement: null } },
  }
  await room.ask('POST', '/workspaces', { id: 'then', world, clock: '2020-01-31T23:57:00Z' })
  const user = await signedIn(room, 'then.contoso.admin-agent')
  const give = (as: string, command: object) =>
    room.ask('POST', '/workspaces/then/commands', { as, command })

  const wish = { customerId: 'adatum', productFamily: 'azure' }
  const created = await room.ask('POST', '/v1/productUpgrades', wish, user)
  const status = `/v1${String(created.headers.get('Location'))}/status`
  await give('microsoft/system', { type: 'AdvanceClock', by: '1d' })
  expect(await room.ask('POST', status, wish, user)).toMatchObject({
    body: { status: 'Failed', errorDetails: { code: '900124' } },
  })
  expect(await room.ask('POST', '/v1/productUpgrades', wish, user)).toMatchObject({
    status: 403,
    body: { code: '900124' },
  })

  await give('contoso/global-admin', { type: 'SignPartnerAgreement', partner: 'contoso' })
  expect((await room.ask('POST', '/v1/productUpgrades', wish, user)).status).toBe(202)
  await give('microsoft/system', { type: 'AdvanceClock', by: '1d' })
  expect(await room.ask('POST', status, wish, user)).toMatchObject({
    body: { status: 'Completed' },
  })
})
