import { expect, test } from 'vitest'
import { rehearsal } from '../testing/rehearsal.ts'

const world = {
  partners: {
    contoso: { kind: 'direct-bill', country: 'FR', identified: '2018-09-01' },
    tailspin: { kind: 'direct-bill', country: 'FR' },
  },
  customers: { adatum: { country: 'FR', relationships: { contoso: {} } } },
}

test('what falls due for a partner stands in its trail, with old and new values', async () => {
  const { ask } = await rehearsal()
  const begun = { id: 'leaving', world, clock: '2018-12-03T09:00:00Z' }
  expect((await ask('POST', '/workspaces', begun)).status).toBe(201)
  const enroll = {
    type: 'EnrollAsIndirectReseller',
    partner: 'contoso',
    firstName: 'Ada',
    lastName: 'Toom',
    email: 'ada@contoso.example',
  }
  const tell = (as: string, command: object) =>
    ask('POST', '/workspaces/leaving/commands', { as, command })
  expect((await tell('contoso/global-admin', enroll)).status).toBe(200)
  const wait = { type: 'AdvanceClock', by: '20d' }
  expect((await tell('microsoft/system', wait)).status).toBe(200)

  const trail = async (query: string) =>
    (await ask('GET', `/workspaces/leaving/audit?${query}`)).body as unknown as Trail
  const { items, total } = await trail('partner=contoso')
  expect(items.map(({ operation }) => operation)).toEqual([
    'PartnerRegistered',
    'PartnerIdentifiedForOffboarding',
    'ResellerRelationshipAccepted',
    'ResellerEnrollmentSubmitted',
    'ResellerEnrollmentApproved',
  ])
  expect(total).toBe(items.length)
  expect(items.at(-1)).toMatchObject({ customer: null, partner: 'contoso', party: 'microsoft' })
  expect(items.at(-1)?.changes).toContainEqual({
    path: 'partners/contoso/enrollment/status',
    before: 'submitted',
    after: 'approved',
  })
  expect((await trail('partner=tailspin')).total).toBe(1)
})

interface Trail {
  readonly items: readonly {
    readonly operation: string
    readonly changes: readonly { readonly path: string }[]
  }[]
  readonly total: number
}
