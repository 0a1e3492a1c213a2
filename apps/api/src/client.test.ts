import { memoryStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { hc } from 'hono/client'
import { expect, expectTypeOf, test } from 'vitest'
import { createApp, type AppType, type Problem } from './app.ts'

function client() {
  const store = memoryStore()
  const app = createApp({ store, workspaces: openWorkspaces(store) })
  return hc<AppType>('http://understudy.local', {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => app.request(input.toString(), init),
  })
}

test('the typed client knows our surface: paths, bodies, answers and problems', async () => {
  const api = client()
  const world = { partners: { contoso: { kind: 'direct-bill', country: 'FR' } } } as const
  const made = await api.workspaces.$post({ json: { id: 'w', world } })
  expect(made.status).toBe(201)

  const param = { workspace: 'w' }
  const command = { type: 'AdvanceClock', by: '1d' }
  const done = await api.workspaces[':workspace'].commands.$post({
    param,
    json: { as: 'microsoft/system', command },
  })
  if (done.status !== 200) throw new Error('the clock can go on')
  const { events } = await done.json()
  expect(events.map(({ event }) => event.type)).toEqual(['ClockAdvanceRequested', 'ClockAdvanced'])

  const refused = await api.workspaces[':workspace'].commands.$post({
    param,
    json: { as: 'microsoft/system', command: { type: 'AdvanceClock', to: '2019-01-01' } },
  })
  if (refused.status !== 409) throw new Error('the clock does not go back')
  const problem = await refused.json()
  expectTypeOf(problem).toExtend<Problem>()
  expect(problem.code).toBe('clock-runs-forward')

  const found = await api.workspaces[':workspace'].world.$get({ param, query: { position: '1' } })
  if (found.status !== 200) throw new Error('the world can be read')
  expectTypeOf((await found.json()).now).toExtend<string>()
})

test('the typed client knows plans of licences, and what a catalog offer leads to', async () => {
  const api = client()
  const world = {
    partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
    customers: { adatum: { country: 'FR', relationships: { contoso: {} } } },
  } as const
  await api.workspaces.$post({ json: { id: 'w', world } })
  const param = { workspace: 'w', customer: 'adatum' }
  const of = api.workspaces[':workspace'].customers[':customer']
  const plan = await of['move-plan'].$get({ param, query: { partner: 'contoso' } })
  if (plan.status !== 200) throw new Error('the plan can be read')
  const { subscriptions, totals } = await plan.json()
  expectTypeOf(totals.usersLosing).toEqualTypeOf<number>()
  expect(subscriptions).toEqual([])
  const service = await of.service.$get({ param, query: {} })
  if (service.status !== 200) throw new Error('the services can be read')
  expect((await service.json()).total.usersMissing).toBe(0)

  const rows = await api.workspaces[':workspace']['move-plans'].$get({
    param: { workspace: 'w' },
    query: { partner: 'contoso' },
  })
  if (rows.status !== 200) throw new Error('the plans can be read')
  const { items, total } = await rows.json()
  expectTypeOf(items).items.toHaveProperty('blockedBy')
  expect(items).toHaveLength(total)

  const offer = '8909e28e-5832-42f4-9886-b0a5545f3645'
  const ways = await api.catalog.offers[':offer'].equivalents.$get({
    param: { offer },
    query: { on: '2020-03-02' },
  })
  if (ways.status !== 200) throw new Error('the ways on can be read')
  expect((await ways.json())[0]?.lost).toEqual([])
})

test('the document describes every route of both surfaces', async () => {
  const store = memoryStore()
  const app = createApp({ store, workspaces: openWorkspaces(store) })
  const document = (await (await app.request('/openapi.json')).json()) as {
    openapi: string
    paths: Record<string, Record<string, { responses: object }>>
  }
  expect(document.openapi).toBe('3.1.0')
  const paths = Object.keys(document.paths)
  expect(paths).toContain('/workspaces/{workspace}/events/stream')
  expect(paths).toContain('/v1/productUpgrades/{upgrade}/status')
  expect(paths).toContain('/{tenant}/oauth2/v2.0/token')
  const page = await (await app.request('/docs')).text()
  expect(page).not.toMatch(/https?:\/\//)
})
