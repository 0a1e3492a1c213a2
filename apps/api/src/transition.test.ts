import { expect, test } from 'vitest'
import { rehearsal } from './testing/rehearsal.ts'

const as = 'contoso/admin-agent'
const start = {
  type: 'StartAzurePlanTransition',
  partner: 'contoso',
  customer: 'adatum',
  finalityAccepted: true,
}

test('two partners of record become two Azure plans, through our own surface', async () => {
  const { ask } = await rehearsal()

  const checklist = await ask('POST', '/workspaces/w/requirements', { as, command: start })
  expect(checklist.status).toBe(200)
  expect(Object.values(checklist.body).every((rule) => rule['holds'])).toBe(true)

  const plan = await ask('POST', '/workspaces/w/preview', { as, command: start })
  expect(plan.body['accepted']).toBe(true)

  const started = await ask('POST', '/workspaces/w/commands', {
    request: 'r-1',
    as,
    command: start,
  })
  expect(started.status).toBe(200)
  const again = await ask('POST', '/workspaces/w/commands', { request: 'r-1', as, command: start })
  expect(again.body).toEqual(started.body)

  const advance = { type: 'AdvanceClock', by: '2h' }
  const advanced = await ask('POST', '/workspaces/w/commands', { as, command: advance })
  expect(advanced.status).toBe(200)

  const { body: customer } = await ask('GET', '/workspaces/w/customers/adatum')
  expect(Object.keys(customer['plans'] ?? {})).toEqual([
    'plan.adatum.contoso.fabrikam',
    'plan.adatum.contoso.tailspin',
  ])
  expect(customer['subscriptions']).toMatchObject({
    'sub-1': { status: 'suspended' },
    'sub-2': { status: 'suspended' },
  })
  expect(customer['azureSubscriptions']).toMatchObject({
    'sub-1': { status: 'active', plan: 'plan.adatum.contoso.fabrikam' },
    'sub-2': { status: 'active', plan: 'plan.adatum.contoso.tailspin' },
  })
  const { body: progress } = await ask('GET', '/workspaces/w/progress?customer=adatum')
  expect(progress[0]?.['partnerCenter']).toMatchObject([
    { id: 'sub-1', status: 'completed' },
    { id: 'sub-2', status: 'completed' },
  ])
  const { body: mail } = await ask('GET', '/workspaces/w/mailbox?newestFirst=true')
  expect(mail['items']).toContainEqual(expect.objectContaining({ kind: 'transition-completed' }))
  const { body: usage } = await ask('GET', '/workspaces/w/usage?customer=adatum')
  expect(usage).toHaveLength(4)
})

test('time goes both ways: the past by position and by moment, and a fork that goes its own way', async () => {
  const { ask, position } = await rehearsal()
  const before = await position()
  await ask('POST', '/workspaces/w/commands', { as, command: start })
  await ask('POST', '/workspaces/w/commands', { as, command: { type: 'AdvanceClock', by: '2h' } })

  const then = await ask('GET', `/workspaces/w/world?position=${before}`)
  expect(then.body).toMatchObject({ position: before, now: '2020-03-02T09:00:00Z' })
  const midway = await ask('GET', '/workspaces/w/customers/adatum?at=2020-03-02T09:12:00Z')
  expect(midway.body['transitions']).toMatchObject({
    'transition.adatum.contoso.1': { status: 'in-progress' },
  })
  const beyond = await ask('GET', '/workspaces/w/world?position=9999')
  expect(beyond.status).toBe(404)
  expect(beyond.headers.get('content-type')).toBe('application/problem+json')

  const fork = await ask('POST', '/workspaces/w/fork', { position: before, id: 'f' })
  expect(fork).toMatchObject({ status: 201, body: { id: 'f', position: before } })
  const other = { type: 'SignCustomerAgreement', customer: 'wingtip' }
  await ask('POST', '/workspaces/f/commands', { as: 'wingtip/global-admin', command: other })
  const { body: original } = await ask('GET', '/workspaces/w/customers/wingtip')
  expect(original['agreement']).toMatchObject({ signedAt: null })
})

test('a workspace begins from a scenario, from a fixture, or from facts', async () => {
  const fixture =
    'fixture: One partner\nworld:\n  partners:\n    contoso: { kind: direct-bill, country: FR }\n'
  const scenarios = [{ path: 'fixtures/one-partner.yaml', text: fixture }]
  const { ask } = await rehearsal({ scenarios })
  const scenario =
    'scenario: A beginning\nclock: 2020-03-02T09:00:00Z\nuse: [fixtures/one-partner.yaml]\nsteps: []\n'

  const fromScenario = await ask('POST', '/workspaces', { scenario })
  expect(fromScenario).toMatchObject({ status: 201, body: { title: 'A beginning' } })
  const fromFixture = await ask('POST', '/workspaces', { fixture: 'one-partner' })
  expect(fromFixture.status).toBe(201)
  const { body } = await ask('GET', `/workspaces/${String(fromFixture.body['id'])}/world`)
  expect(body['partners']).toMatchObject({ contoso: { kinds: ['direct-bill'] } })

  const misspelt = await ask('POST', '/workspaces', { fixture: 'one-partnr' })
  expect(misspelt.body['issues']).toMatchObject([{ path: 'fixture', nearest: 'one-partner' }])
  const broken = await ask('POST', '/workspaces', { scenario: scenario.replace('clock', 'clok') })
  expect(broken.body['issues']).toContainEqual(
    expect.objectContaining({ path: 'scenario.yaml:2:1', nearest: 'clock' }),
  )
})
