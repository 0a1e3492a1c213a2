import { memoryStore, type EventStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { rehearsal, twoPartners, type Rehearsal } from '../testing/rehearsal.ts'

const notWaiting = { Prefer: 'respond-async' }
const clock = '2020-03-02T09:00:00Z'

function foundLater({ ask }: Rehearsal, body: object) {
  return ask('POST', '/workspaces', { id: 'later', clock, world: twoPartners, ...body }, notWaiting)
}

/** The job when it has ended. */
async function ended({ ask }: Pick<Rehearsal, 'ask'>, location: string) {
  const isOver = async () => (await ask('GET', location)).body['endedAt'] !== null
  await expect.poll(isOver).toBe(true)
  return (await ask('GET', location)).body
}

/** A store whose next workspace waits to be written until it is let go. */
function heldStore(): { readonly store: EventStore; hold(): () => void } {
  const store = memoryStore()
  const create = store.create.bind(store)
  let gate = Promise.resolve()
  store.create = async (...given) => {
    await gate
    return create(...given)
  }
  const hold = () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    gate = promise
    return resolve
  }
  return { store, hold }
}

/** So many customers that founding them takes a while. */
const many = {
  partners: twoPartners.partners,
  customers: Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`c-${index}`, { country: 'FR' }]),
  ),
}

test('whoever does not wait for a founding finds it as a job, and then the workspace', async () => {
  const room = await rehearsal()
  const answer = await foundLater(room, {})
  expect(answer.status).toBe(202)
  expect(answer.headers.get('preference-applied')).toBe('respond-async')
  const location = String(answer.headers.get('location'))
  expect(location).toBe(`/workspaces/later/jobs/${String(answer.body['id'])}`)
  expect(answer.body).toMatchObject({ kind: 'founding', workspace: 'later', failure: null })
  const job = await ended(room, location)
  expect(job).toMatchObject({ state: 'done', progress: { stage: 'writing', unit: 'rows' } })
  expect((await room.ask('GET', '/workspaces/later/jobs')).body).toEqual([job])
  const founded = await room.ask('GET', '/workspaces/later')
  expect(founded).toMatchObject({ status: 200, body: { now: clock } })
})

test('a founding that is stopped leaves nothing behind, and says how far it was', async () => {
  const room = await rehearsal()
  const answer = await foundLater(room, { world: many })
  const location = String(answer.headers.get('location'))
  const stopped = await room.ask('POST', `${location}/stop`, {})
  expect(stopped).toMatchObject({ status: 200, body: { state: 'stopped', workspace: 'later' } })
  expect((await room.ask('GET', '/workspaces/later')).status).toBe(404)
  // Its id is free again.
  expect((await room.ask('POST', '/workspaces', { id: 'later', world: twoPartners })).status).toBe(
    201,
  )
  const again = await room.ask('POST', `${location}/stop`, {})
  expect(again.body).toEqual(stopped.body)
})

test('a founding that is not done by its deadline leaves nothing behind, waited for or not', async () => {
  const store = memoryStore()
  const workspaces = openWorkspaces(store)
  const room = await rehearsal({ store, workspaces })
  const hurried = createApp({ store, workspaces, limits: { jobSeconds: 0.001 } })
  const send = (headers: object) => {
    const body = JSON.stringify({ id: 'later', clock, world: many })
    const json = { 'content-type': 'application/json' }
    return hurried.request('/workspaces', {
      method: 'POST',
      body,
      headers: { ...json, ...headers },
    })
  }
  const answer = await send(notWaiting)
  const job = await ended(room, String(answer.headers.get('location')))
  expect(job).toMatchObject({ state: 'overdue' })
  const waiting = await send({})
  expect(waiting.status).toBe(413)
  expect(await waiting.json()).toMatchObject({ limit: { name: 'jobSeconds' } })
  expect((await room.ask('GET', '/workspaces/later')).status).toBe(404)
})

test('whoever waits for a founding stops it by going, and leaves nothing behind', async () => {
  const store = memoryStore()
  const app = createApp({ store, workspaces: openWorkspaces(store) })
  const gone = new AbortController()
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ id: 'later', clock, world: many })
  const { signal } = gone
  const waiting = app.request('/workspaces', { method: 'POST', body, headers, signal })
  gone.abort()
  expect((await waiting).status).toBe(409)
  expect(await store.list()).toEqual([])
})

test('a founding on facts that cannot be read fails with the problem that whoever waits gets', async () => {
  const room = await rehearsal()
  const world = { ...twoPartners, customers: { adatum: { country: 'KP' } } }
  const answer = await foundLater(room, { world })
  const job = await ended(room, String(answer.headers.get('location')))
  const waited = await room.ask('POST', '/workspaces', { id: 'later', clock, world })
  expect(waited.status).toBe(400)
  expect(job).toMatchObject({ state: 'failed', failure: waited.body })
})

test('an id that is being made is taken, and there are so many jobs at once and no more', async () => {
  const { store, hold } = heldStore()
  const room = await rehearsal({ store, limits: { runningJobs: 2 } })
  const letGo = hold()
  const first = await foundLater(room, {})
  expect((await foundLater(room, {})).body).toMatchObject({ code: 'workspace-exists' })
  const second = await foundLater(room, { id: undefined })
  const third = await foundLater(room, { id: 'third' })
  expect(third).toMatchObject({ status: 429, body: { limit: { name: 'runningJobs' } } })
  letGo()
  for (const { headers } of [first, second]) {
    expect(await ended(room, String(headers.get('location')))).toMatchObject({ state: 'done' })
  }
})

test('the event stream of a workspace that is being made tells its job, then its events', async () => {
  const store = memoryStore()
  const workspaces = openWorkspaces(store)
  const room = await rehearsal({ store, workspaces })
  await foundLater(room, { world: many })
  const gone = new AbortController()
  const app = createApp({ store, workspaces })
  const stream = await app.request('/workspaces/later/events/stream', { signal: gone.signal })
  let text = ''
  const decoder = new TextDecoder()
  for await (const bytes of stream.body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    if (text.includes('event: recorded')) break
  }
  gone.abort()
  const jobs = [...text.matchAll(/^event: job\ndata: (.*)$/gm)].map(([, data = '']) => {
    return JSON.parse(data) as { readonly state: string }
  })
  expect(jobs[0]).toMatchObject({ state: 'running', workspace: 'later' })
  expect(jobs.at(-1)).toMatchObject({ state: 'done' })
  expect(text.lastIndexOf('event: job')).toBeLessThan(text.indexOf('event: recorded'))
})

test('a job that is not there is answered with the nearest that is', async () => {
  const room = await rehearsal()
  const { body } = await foundLater(room, {})
  const id = String(body['id'])
  const address = `/workspaces/later/jobs/${id.slice(0, -1)}`
  for (const answer of [
    await room.ask('GET', address),
    await room.ask('POST', `${address}/stop`),
  ]) {
    expect(answer).toMatchObject({ status: 404, body: { code: 'unknown-job', nearest: id } })
  }
  expect((await room.ask('GET', '/workspaces/nobody/jobs')).body).toEqual([])
})
