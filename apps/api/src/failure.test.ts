import { memoryStore, StoreFull, StoreUnavailable, type EventStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { expect, test } from 'vitest'
import { createApp } from './app.ts'
import { failureLine, type Failure } from './failure.ts'
import { twoPartners } from './testing/rehearsal.ts'

/** An app on a store of which every write is first made, then answered with a failure, once one is set. */
async function shaky() {
  const store = memoryStore()
  let failure: Error | null = null
  const append: EventStore['append'] = async (...write) => {
    await store.append(...write)
    if (failure !== null) throw failure
  }
  const failing = new Proxy(store, {
    get: (target, name) => (name === 'append' ? append : Reflect.get(target, name).bind(target)),
  })
  const reported: Failure[] = []
  const app = createApp({
    store: failing,
    workspaces: openWorkspaces(failing),
    report: (one) => reported.push(one),
  })
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    return app.request(path, { method: 'POST', body: JSON.stringify(body), headers })
  }
  await post('/workspaces', { id: 'w', world: twoPartners })
  const fail = (next: Error | null) => {
    failure = next
  }
  return { post, fail, reported, store }
}

const sign = {
  request: 'r-1',
  as: 'wingtip/global-admin',
  command: { type: 'SignCustomerAgreement', customer: 'wingtip' },
}

test('a database that was lost during a write is 503, and the same request then gets its answer', async () => {
  const { post, fail, reported, store } = await shaky()
  fail(new StoreUnavailable(new Error('Connection terminated unexpectedly')))
  const lost = await post('/workspaces/w/commands', sign)
  expect(lost.status).toBe(503)
  expect(lost.headers.get('retry-after')).toMatch(/^\d+$/)
  const problem = await lost.json()
  expect(problem).toMatchObject({ code: 'store-unavailable', request: 'r-1' })
  expect(problem).toMatchObject({ detail: expect.stringContaining('the same request id') })
  expect(reported).toMatchObject([{ id: (problem as { id: string }).id, status: 503 }])

  fail(null)
  const again = await post('/workspaces/w/commands', sign)
  expect(again.status).toBe(200)
  const written = await store.get('w')
  const log = (written ? await store.read(written) : []).filter(({ request }) => request === 'r-1')
  expect(await again.json()).toEqual({ events: log })
  expect(log).toHaveLength(1)
})

test('what nobody foresaw is 500 with an id, and does not say that nothing was changed', async () => {
  const { post, fail, reported } = await shaky()
  fail(new Error('secret inside'))
  const answer = await post('/workspaces/w/commands', { ...sign, request: undefined })
  const text = await answer.text()
  const [failure] = reported
  expect(answer.status).toBe(500)
  expect(JSON.parse(text)).toMatchObject({ id: failure?.id, request: expect.any(String) })
  expect(text).not.toContain('secret')
  expect(text).not.toContain('othing was changed')
  const line = failure && failureLine(new Date(0), failure)
  expect(line).toContain(`1970-01-01T00:00:00.000Z 500 ${String(failure?.id)} POST`)
  expect(line).toContain('secret inside')
  expect(line?.split('\n')).toHaveLength(1)
})

test('no room is 507, and says that nothing was recorded', async () => {
  const { post, fail } = await shaky()
  fail(new StoreFull())
  const answer = await post('/workspaces/w/commands', sign)
  expect(answer.status).toBe(507)
  expect(await answer.json()).toMatchObject({
    code: 'store-full',
    detail: expect.stringContaining('Nothing was recorded'),
  })
})
