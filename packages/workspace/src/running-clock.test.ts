import { canonicalJson, fold } from '@understudy/domain'
import type { Told } from '@understudy/domain/testing'
import { eventsOf, memoryStore, type EventStore } from '@understudy/store'
import { expect, test } from 'vitest'
import { openWorkspaces } from './index.ts'
import { ask, begun, newWorkspace } from './testing/stage.ts'

const system = 'microsoft/system'
const aDayASecond = 86_400
const quick = { tickEveryMs: 5, orphanedAfterMs: 20 }

function run(how: { readonly speed?: number; readonly to?: string } = {}): Told {
  return [system, { type: 'RunClock', speed: aDayASecond, ...how }]
}

function process(store: EventStore, options = {}) {
  return openWorkspaces(store, { ...quick, othersWrite: true, ...options })
}

async function clockOf(store: EventStore, id: string) {
  const row = await store.get(id)
  return fold(await eventsOf(store, row ?? { id, incarnation: 0 })).now
}

test('a clock that is set running moves by commands that are in the log, and stands when it is told', async () => {
  const store = memoryStore()
  const workspaces = openWorkspaces(store, quick)
  const workspace = await begun(workspaces)
  const { now, position } = await workspace.world()
  await ask(workspace, run())
  await expect.poll(async () => (await workspace.world()).position).toBeGreaterThan(position + 8)
  await ask(workspace, [system, { type: 'StopClock' }])
  const world = await workspace.world()
  expect(world).toMatchObject({ running: null, advancing: null })
  expect(world.now > now).toBe(true)
  const log = await eventsOf(store, workspace)
  const [, ...moves] = log.slice(position)
  expect(new Set(moves.map(({ event }) => event.type))).toEqual(
    new Set(['ClockAdvanceRequested', 'ClockAdvanced', 'ClockSetStill']),
  )
  expect(canonicalJson(fold(log))).toBe(canonicalJson(world))
})

test('it stops at the moment it was given, and not a second later', async () => {
  const store = memoryStore()
  const workspace = await begun(openWorkspaces(store, quick))
  await ask(workspace, run({ to: '2020-03-02T15:30:00Z' }))
  await expect.poll(async () => (await workspace.world()).running).toBeNull()
  expect((await workspace.world()).now).toBe('2020-03-02T15:30:00Z')
})

test('it keeps the speed of the wall when it is asked to', async () => {
  const workspace = await begun(openWorkspaces(memoryStore(), quick))
  const { now } = await workspace.world()
  const began = performance.now()
  await ask(workspace, run({ speed: 1 }))
  await expect.poll(async () => (await workspace.world()).now > now).toBe(true)
  const seconds = (Date.parse((await workspace.world()).now) - Date.parse(now)) / 1000
  expect(seconds).toBeLessThanOrEqual((performance.now() - began) / 1000)
})

test('it rests while nobody asks, and goes on when somebody does', async () => {
  const store = memoryStore()
  const workspaces = openWorkspaces(store, { ...quick, unwatchedMaxMs: 30 })
  const workspace = await begun(workspaces)
  await ask(workspace, run())
  await expect.poll(() => workspaces.runningBeside('another')).toBe(0)
  const rested = await clockOf(store, workspace.id)
  const world = await workspace.world()
  expect(world.running).not.toBeNull()
  await expect.poll(() => clockOf(store, workspace.id)).not.toBe(rested)
})

test('one process moves it; when that one is gone another does, once somebody asks there', async () => {
  const store = memoryStore()
  const [first, second] = [process(store), process(store)]
  const workspace = await begun(first)
  await ask(workspace, run())
  const other = await second.open(workspace.id)
  await expect.poll(async () => (await other?.world())?.position).toBeGreaterThan(8)
  const tickOf = ({ request }: { readonly request: string }) => request.startsWith('running-clock/')
  await first.close()
  const left = (await other?.world())?.position ?? 0
  await expect.poll(async () => (await other?.world())?.position).toBeGreaterThan(left + 8)
  const ticks = (await eventsOf(store, workspace)).filter(tickOf)
  const requested = ticks.filter(({ event }) => event.type === 'ClockAdvanceRequested')
  expect(new Set(requested.map(({ request }) => request)).size).toBe(requested.length)
  await second.close()
})

test('it goes on after a restart, and a fork of its workspace stands', async () => {
  const store = memoryStore()
  const first = openWorkspaces(store, quick)
  const { id } = await begun(first)
  const before = await first.open(id)
  if (!before) throw new Error('the workspace is there')
  await ask(before, run())
  await first.close()
  const stood = await clockOf(store, id)
  const second = openWorkspaces(store, quick)
  const after = await second.open(id)
  await expect.poll(async () => (await after?.world())?.now).not.toBe(stood)
  const { position = 1 } = (await after?.world()) ?? {}
  const fork = await second.fork(id, position, newWorkspace())
  expect(await fork.world()).toMatchObject({ running: null, advancing: null })
  await second.close()
})
