import { canonicalJson } from '@understudy/domain'
import { advance, envelope, startTransition } from '@understudy/domain/testing'
import { eventsOf, memoryStore, type EventStore } from '@understudy/store'
import { expect, test } from 'vitest'
import { openWorkspaces } from './index.ts'
import { ask, begun } from './testing/stage.ts'
import { wrapped } from './testing/wrapped.ts'

/** A journey of the first process that has come two batches far, and the same workspace in the second. */
async function onItsWay(by: string) {
  const store = memoryStore()
  const [first, second] = [process(store), process(store)]
  const driven = await begun(first.workspaces)
  await ask(driven, startTransition)
  const underWay = Promise.withResolvers<void>()
  let batches = 0
  const journey = driven.handle(envelope(advance(by), 'journey'), {
    onProgress() {
      batches += 1
      if (batches === 2) underWay.resolve()
    },
  })
  await underWay.promise
  const other = await second.workspaces.open(driven.id)
  if (!other) throw new Error('the workspace is there')
  return { store, driven, other, journey, second }
}

function process(store: EventStore) {
  const counts = { appends: 0, reads: 0 }
  const counting = wrapped(store, {
    append(...write) {
      counts.appends += 1
      return store.append(...write)
    },
    read(...query) {
      counts.reads += 1
      return store.read(...query)
    },
  })
  return { counts, workspaces: openWorkspaces(counting, { othersWrite: true }) }
}

test('a journey is stopped from another process, and its own request has its answer', async () => {
  const { store, driven, other, journey } = await onItsWay('300y')
  await other.stop()
  const { now, advancing } = await other.world()
  expect(advancing).toBeNull()
  expect(now < '2300').toBe(true)
  const outcome = await journey
  expect(outcome.accepted && outcome.events.at(-1)?.event.type).toBe('ClockAdvanced')
  expect(await ask(driven, advance('300y'), 'journey')).toEqual(outcome)
  const log = await eventsOf(store, driven)
  expect(log.filter(({ event }) => event.type === 'ClockAdvanceRequested')).toHaveLength(1)
})

test('a command waits for the journey that another process drives, and writes nothing into it', async () => {
  const { store, driven, other, journey } = await onItsWay('60d')
  const next = ask(other, advance('1d'), 'next')
  expect((await journey).accepted).toBe(true)
  expect((await next).accepted).toBe(true)
  const requests = (await eventsOf(store, driven)).map(({ request }) => request)
  expect(requests.lastIndexOf('journey')).toBeLessThan(requests.indexOf('next'))
})

test('whoever follows in one process hears what another writes, and reads it once however many follow', async () => {
  const store = memoryStore()
  const [first, second] = [process(store), process(store)]
  const written = await begun(first.workspaces)
  const followed = await second.workspaces.open(written.id)
  if (!followed) throw new Error('the workspace is there')
  const { position } = await followed.world()
  const leave = new AbortController()
  const followers = Array.from({ length: 16 }, () => followed.follow(position, leave.signal))
  const first16 = followers.map((follower) => follower.next())
  await ask(written, startTransition)
  const pages = await Promise.all(first16)
  const log = await eventsOf(store, written, position + 1)
  for (const page of pages) expect(canonicalJson(page.value)).toBe(canonicalJson(log))

  const before = second.counts.reads
  const second16 = followers.map((follower) => follower.next())
  await ask(written, advance('1h'))
  await Promise.all(second16)
  expect(second.counts.reads - before).toBeLessThan(8)
  leave.abort()
})

test('whoever follows comes to the end when another process removes the workspace', async () => {
  const store = memoryStore()
  const [first, second] = [process(store), process(store)]
  const { id } = await begun(first.workspaces)
  const followed = await second.workspaces.open(id)
  const { position } = (await followed?.world()) ?? { position: 0 }
  const next = followed?.follow(position).next()
  await first.workspaces.remove(id)
  expect((await next)?.done).toBe(true)
})
