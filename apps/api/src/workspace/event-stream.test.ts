import { memoryStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { twoPartners } from '../testing/rehearsal.ts'

async function stage() {
  const store = memoryStore()
  const app = createApp({ store, workspaces: openWorkspaces(store), heartbeatMs: 20 })
  const post = (path: string, body: unknown, signal?: AbortSignal) =>
    app.request(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      ...(signal ? { signal } : {}),
    })
  await post('/workspaces', { id: 'w', world: twoPartners, clock: '2020-03-02T09:00:00Z' })
  return { app, post }
}

/** Reads until the text holds enough. */
async function until(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  enough: (text: string) => boolean,
) {
  const decoder = new TextDecoder()
  let text = ''
  while (!enough(text)) {
    const { done, value } = await reader.read()
    if (done) break
    text += decoder.decode(value, { stream: true })
  }
  return text
}

function positions(text: string): number[] {
  return [...text.matchAll(/^id: 1-(\d+)$/gm)].map(([, id]) => Number(id))
}

test('the stream gives each event once and in order, those before it and those after', async () => {
  const { app, post } = await stage()
  const response = await app.request('/workspaces/w/events/stream?after=2', {
    headers: { 'Last-Event-ID': '1-13' },
  })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = response.body?.getReader()
  if (!reader) throw new Error('a stream has a body')
  expect(positions(await until(reader, (text) => text.includes('id: 1-15')))).toEqual([14, 15])

  const command = { type: 'SignCustomerAgreement', customer: 'wingtip' }
  const order = { as: 'wingtip/global-admin', command }
  await post('/workspaces/w/commands', order)
  const live = await until(reader, (text) => text.includes('id: 1-16'))
  expect(live).toContain('CustomerAgreementSigned')
  expect(await until(reader, (text) => text.includes(': alive'))).toContain(': alive')
  await reader.cancel()
})

test('taken up again in a workspace made anew, the stream begins at its beginning', async () => {
  const { app, post } = await stage()
  const firstAfter = async (seen: string) => {
    const headers = { 'Last-Event-ID': seen }
    const response = await app.request('/workspaces/w/events/stream', { headers })
    const reader = response.body?.getReader()
    if (!reader) throw new Error('a stream has a body')
    const text = await until(reader, (heard) => heard.includes('id: '))
    await reader.cancel()
    return /^id: (\S+)$/m.exec(text)?.[1]
  }
  expect(await firstAfter('1-3')).toBe('1-4')
  await app.request('/workspaces/w', { method: 'DELETE' })
  await post('/workspaces', { id: 'w', world: twoPartners, clock: '2020-03-02T09:00:00Z' })
  expect(await firstAfter('1-3')).toBe('2-1')
})

test('a client that goes stops the clock; what was reached stays', async () => {
  const { app, post } = await stage()
  const client = new AbortController()
  const order = { as: 'microsoft/system', command: { type: 'AdvanceClock', by: '300y' } }
  const advance = post('/workspaces/w/commands', order, client.signal)
  await underWay(app)
  client.abort()
  expect((await advance).status).toBe(200)
  const answer = await app.request('/workspaces/w')
  const { now, advancing } = (await answer.json()) as { now: string; advancing: boolean }
  expect(advancing).toBe(false)
  expect(now > '2020-03-02T09:00:00Z' && now < '2300').toBe(true)
})

test('another client can stop it too', async () => {
  const { app, post } = await stage()
  const order = { as: 'microsoft/system', command: { type: 'AdvanceClock', by: '300y' } }
  const advance = post('/workspaces/w/commands', order)
  await underWay(app)
  const stopped = await post('/workspaces/w/stop', {})
  expect(((await stopped.json()) as { now: string }).now < '2300').toBe(true)
  expect((await advance).status).toBe(200)
  expect((await app.request('/workspaces/w/events?after=15&limit=1')).status).toBe(200)
})

/** Waits until the clock of the workspace is on its way, and past where it began. */
async function underWay(app: { request: (path: string) => Response | Promise<Response> }) {
  for (;;) {
    const answer = await app.request('/workspaces/w')
    const { now, advancing } = (await answer.json()) as { now: string; advancing: boolean }
    if (advancing && now > '2020-03-02T09:00:00Z') return
    await new Promise((resolve) => setTimeout(resolve))
  }
}
