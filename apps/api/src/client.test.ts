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
