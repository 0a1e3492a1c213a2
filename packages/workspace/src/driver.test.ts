import { canonicalJson } from '@understudy/domain'
import { advance, envelope, startTransition } from '@understudy/domain/testing'
import {
  eventsOf,
  memoryStore,
  StoreUnavailable,
  type EventStore,
  type Log,
} from '@understudy/store'
import { expect, test } from 'vitest'
import { openWorkspaces, WorkspaceLeft } from './index.ts'
import { ask, begun } from './testing/stage.ts'
import { wrapped } from './testing/wrapped.ts'

/** A second process, and what it appended. */
function process(store: EventStore, orphanedAfterMs = 600_000) {
  const appended: number[] = []
  const counting = wrapped(store, {
    append: (log, position, ...rest) => {
      appended.push(position)
      return store.append(log, position, ...rest)
    },
  })
  const options = { othersWrite: true, orphanedAfterMs }
  return { appended, workspaces: openWorkspaces(counting, options) }
}

test('reading a workspace whose clock another process moves performs nothing and is never refused', async () => {
  const store = memoryStore()
  const first = process(store)
  const workspace = await begun(first.workspaces)
  await ask(workspace, startTransition)
  const reader = process(store)
  const seen: boolean[] = []
  const outcome = await workspace.handle(envelope(advance('30d'), 'journey'), {
    async onProgress() {
      const theirs = await reader.workspaces.open(workspace.id)
      seen.push((await theirs?.world())?.advancing !== null)
    },
  })
  expect(outcome.accepted).toBe(true)
  const theirs = await reader.workspaces.open(workspace.id)
  expect((await theirs?.world())?.advancing).toBeNull()
  expect(seen.filter((wasOnItsWay) => wasOnItsWay).length).toBeGreaterThan(1)
  expect(reader.appended).toEqual([])
})

/** A workspace whose clock was sent on 30 days by a process that left after its second batch. */
async function cutOff() {
  const store = memoryStore()
  const first = process(store)
  const workspace = await begun(first.workspaces)
  await ask(workspace, startTransition)
  let batches = 0
  const journey = workspace.handle(envelope(advance('30d'), 'journey'), {
    onProgress() {
      batches += 1
      if (batches === 2) void first.workspaces.close()
    },
  })
  await expect(journey).rejects.toThrow(WorkspaceLeft)
  const { position } = (await store.get(workspace.id)) ?? { position: 0 }
  return { store, log: workspace, position }
}

test('a process that stops leaves its journey where it is, and the next one carries it on', async () => {
  const { store, log, position } = await cutOff()
  const next = await openWorkspaces(store).open(log.id)
  const world = await next?.world()
  expect(world?.advancing).toBeNull()
  expect(world?.position).toBeGreaterThan(position)
  const undisturbed = memoryStore()
  const whole = await begun(process(undisturbed).workspaces)
  await ask(whole, startTransition)
  await ask(whole, advance('30d'), 'journey')
  const events = async (from: EventStore, workspace: Log) =>
    canonicalJson((await eventsOf(from, workspace)).map(({ event }) => event))
  expect(await events(store, log)).toBe(await events(undisturbed, whole))
})

test('where others write, a journey is carried on only when nobody has moved it for a while', async () => {
  const { store, log, position } = await cutOff()
  const patient = process(store)
  const found = await (await patient.workspaces.open(log.id))?.world()
  expect(found?.advancing).not.toBeNull()
  expect(patient.appended).toEqual([])

  const heir = process(store, 20)
  const workspace = await heir.workspaces.open(log.id)
  await workspace?.world()
  expect(heir.appended).toEqual([])
  await expect.poll(async () => (await workspace?.world())?.advancing).toBeNull()
  expect(heir.appended[0]).toBe(position)
  expect(patient.appended).toEqual([])
})

test('whoever follows a workspace stays through the loss of the database', async () => {
  const store = memoryStore()
  let isAway = false
  const shaky = wrapped(store, {
    read: (...query) =>
      isAway ? Promise.reject(new StoreUnavailable('away')) : store.read(...query),
  })
  const workspaces = openWorkspaces(shaky)
  const workspace = await begun(workspaces)
  const { position } = await workspace.world()
  const leave = new AbortController()
  const pages = workspace.follow(position, leave.signal)
  isAway = true
  const next = pages.next()
  await ask(workspace, startTransition)
  isAway = false
  const { value } = await next
  expect(value?.[0]?.position).toBe(position + 1)
  leave.abort()
  expect((await pages.next()).done).toBe(true)
})
