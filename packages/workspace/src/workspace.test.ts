import { canonicalJson, fold, type Outcome } from '@understudy/domain'
import { advance, envelope, startTransition, type Told } from '@understudy/domain/testing'
import {
  eventsOf,
  memoryStore,
  PositionConflict,
  UnknownWorkspace,
  type EventStore,
} from '@understudy/store'
import { describe, expect, test } from 'vitest'
import { openWorkspaces, WorkspaceBusy } from './index.ts'
import { ask, begun } from './testing/stage.ts'
import { wrapped } from './testing/wrapped.ts'

const resume: Told = [
  'contoso/admin-agent',
  { type: 'ResumeAzurePlanTransition', partner: 'contoso', customer: 'adatum', transition: 'none' },
]

function armed(kind: string, times = 1): Told {
  const at = 'azure-plan-transition/map-entitlement'
  return ['microsoft/system', { type: 'ArmFault', fault: `f-${kind}`, at, do: kind, times }]
}

describe('commands', () => {
  test('what a command records is in the log, the world and the read models', async () => {
    const store = memoryStore()
    const workspace = await begun(openWorkspaces(store))
    const before = await workspace.world()
    const outcome = await ask(workspace, startTransition)
    expect(outcome.accepted && outcome.events.map(({ event }) => event.type)).toContain(
      'AzurePlanTransitionStarted',
    )
    const world = await workspace.world()
    const log = await eventsOf(store, workspace)
    expect(canonicalJson(fold(log))).toBe(canonicalJson(world))
    const audit = await store.audit(workspace, { sort: '-when' })
    expect(audit.items[0]).toMatchObject({ position: world.position, party: 'contoso' })
    const mail = await store.mail(workspace)
    expect(mail.items.map(({ kind }) => kind)).toContain('transition-started')
    expect((await store.customers(workspace)).items).toMatchObject([
      { customer: 'adatum', partners: ['contoso'] },
    ])
    expect(log).toHaveLength(world.position)
    expect(world.position).toBeGreaterThan(before.position)
  })

  test('the same request again gets the first answer and records nothing', async () => {
    const store = memoryStore()
    const workspace = await begun(openWorkspaces(store))
    const told: [Told, string][] = [
      [startTransition, 'r-start'],
      [resume, 'r-refused'],
      [advance('1d'), 'r-journey'],
      [armed('fail'), 'r-arm'],
    ]
    const first: Outcome[] = []
    for (const [one, request] of told) first.push(await ask(workspace, one, request))
    const { position } = await workspace.world()
    const restarted = await openWorkspaces(store).open(workspace.id)
    for (const again of [workspace, restarted ?? workspace]) {
      const second: Outcome[] = []
      for (const [one, request] of told) second.push(await ask(again, one, request))
      expect(second).toEqual(first)
    }
    expect(first.map(({ accepted }) => accepted)).toEqual([true, false, true, true])
    expect((await store.get(workspace.id))?.position).toBe(position)
  })

  test('commands given at once wait for one another', async () => {
    const store = memoryStore()
    const workspace = await begun(openWorkspaces(store))
    const outcomes = await Promise.all([
      ask(workspace, startTransition),
      ask(workspace, advance('2d')),
      ask(workspace, advance('1d')),
      ask(workspace, armed('fail')),
    ])
    expect(outcomes.every(({ accepted }) => accepted)).toBe(true)
    const log = await eventsOf(store, workspace)
    expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1))
    expect(canonicalJson(fold(log))).toBe(canonicalJson(await workspace.world()))
  })

  test('a preview and a checklist record nothing', async () => {
    const workspace = await begun(openWorkspaces(memoryStore()))
    const before = await workspace.world()
    const plan = await workspace.preview(envelope(startTransition, 'plan'))
    const checklist = await workspace.requirements(envelope(startTransition, 'list'))
    expect(plan.events.map(({ event }) => event.type)).toContain('AzurePlanTransitionCompleted')
    expect(checklist.every(({ holds }) => holds)).toBe(true)
    expect(await workspace.world()).toBe(before)
  })
})

describe('others who write', () => {
  test('a command that was overtaken is decided again on the newer log', async () => {
    const store = memoryStore()
    const [ours, others] = [openWorkspaces(store), openWorkspaces(store)]
    const workspace = await begun(ours)
    const theirs = await others.open(workspace.id)
    await ask(theirs ?? workspace, startTransition)
    const outcome = await ask(workspace, startTransition)
    const log = await eventsOf(store, workspace)
    const started = log.filter(({ event }) => event.type === 'AzurePlanTransitionStarted')
    expect(started).toHaveLength(1)
    expect(outcome).toMatchObject({ accepted: false })
    expect(canonicalJson(await workspace.world())).toBe(canonicalJson(fold(log)))
  })

  test('overtaken five times, it gives up and has written nothing', async () => {
    const store = memoryStore()
    let tries = 0
    const overtaken: Partial<EventStore> = {
      append({ id }, expected) {
        tries += 1
        return Promise.reject(new PositionConflict(id, expected, expected + 1))
      },
    }
    const workspace = await begun(openWorkspaces(wrapped(store, overtaken)))
    const { position } = await workspace.world()
    await expect(ask(workspace, startTransition)).rejects.toThrow(WorkspaceBusy)
    expect(tries).toBe(5)
    expect((await store.get(workspace.id))?.position).toBe(position)
  })

  test('two processes on one journey end it once', async () => {
    const store = memoryStore()
    const workspace = await begun(openWorkspaces(store))
    await ask(workspace, startTransition)
    const theirs = await openWorkspaces(store).open(workspace.id)
    const [one, other] = await Promise.all([
      ask(workspace, advance('3d'), 'journey'),
      ask(theirs ?? workspace, advance('3d'), 'journey'),
    ])
    expect(one).toEqual(other)
    const log = await eventsOf(store, workspace)
    expect(log.filter(({ event }) => event.type === 'ClockAdvanced')).toHaveLength(1)
  })

  test('what others wrote is seen and told when they are known to write', async () => {
    const store = memoryStore()
    const ours = openWorkspaces(store, { othersWrite: true })
    const workspace = await begun(ours)
    const heard = Promise.withResolvers<void>()
    const unsubscribe = workspace.subscribe(heard.resolve)
    const theirs = await openWorkspaces(store).open(workspace.id)
    await ask(theirs ?? workspace, startTransition)
    await heard.promise
    unsubscribe()
    expect((await workspace.world()).position).toBe((await store.get(workspace.id))?.position)
  })
})

describe('following', () => {
  test('a follower gets what is there and what comes, each once and in order, until it leaves', async () => {
    const workspace = await begun(openWorkspaces(memoryStore()))
    const leave = new AbortController()
    const positions: number[] = []
    const reading = (async () => {
      for await (const page of workspace.follow(2, leave.signal)) {
        positions.push(...page.map(({ position }) => position))
      }
    })()
    await ask(workspace, startTransition)
    await ask(workspace, advance('2d'))
    const { position: last } = await workspace.world()
    while (positions.at(-1) !== last) await new Promise((resolve) => setTimeout(resolve))
    leave.abort()
    await reading
    expect(positions).toEqual(Array.from({ length: last - 2 }, (_, index) => index + 3))
  })

  test('a removed workspace ends those who follow it', async () => {
    const workspaces = openWorkspaces(memoryStore())
    const workspace = await begun(workspaces)
    const reading = (async () => {
      for await (const page of workspace.follow(0)) void page
    })()
    await ask(workspace, startTransition)
    expect(await workspaces.remove(workspace.id)).toBe(true)
    await reading
    expect(await workspaces.open(workspace.id)).toBeNull()
    await expect(workspace.world()).rejects.toThrow(UnknownWorkspace)
  })
})

describe('memory', () => {
  test('more workspaces than there is room for are read again, and are the same', async () => {
    const store = memoryStore()
    const workspaces = openWorkspaces(store, { cacheBytes: 1 })
    const [one, other] = [await begun(workspaces), await begun(workspaces)]
    await ask(one, startTransition)
    await workspaces.close()
    const before = await one.world()
    await other.world()
    const after = await one.world()
    expect(after).not.toBe(before)
    expect(canonicalJson(after)).toBe(canonicalJson(before))
  })

  test('opening reads the newest snapshot and only the events after it', async () => {
    const store = memoryStore()
    const kept: number[] = []
    const keeping = wrapped(store, {
      saveSnapshot(log, position, world) {
        kept.push(position)
        return store.saveSnapshot(log, position, world)
      },
    })
    const workspaces = openWorkspaces(keeping, { snapshotEvery: 3 })
    const workspace = await begun(workspaces)
    await ask(workspace, startTransition)
    await ask(workspace, advance('2d'))
    await workspaces.close()
    const reads: number[] = []
    const counted = wrapped(store, {
      read(id, from = 1, limit) {
        reads.push(from)
        return store.read(id, from, limit)
      },
    })
    const again = await openWorkspaces(counted).open(workspace.id)
    const world = await again?.world()
    expect(canonicalJson(world)).toBe(canonicalJson(await workspace.world()))
    expect(kept).not.toEqual([])
    expect(Math.min(...reads)).toBe(Math.max(...kept) + 1)
  })

  test('a snapshot that cannot be kept harms nobody, and is reported', async () => {
    const store = memoryStore()
    const reported: unknown[] = []
    const full = wrapped(store, { saveSnapshot: () => Promise.reject(new Error('disk full')) })
    const workspaces = openWorkspaces(full, {
      snapshotEvery: 1,
      report: (one) => reported.push(one),
    })
    const workspace = await begun(workspaces)
    expect(await ask(workspace, startTransition)).toMatchObject({ accepted: true })
    await workspaces.close()
    expect(reported.length).toBeGreaterThan(0)
  })

  test('a failed write leaves the world as the log has it', async () => {
    const store = memoryStore()
    let fails = false
    const flaky = wrapped(store, {
      append: (...write) => (fails ? Promise.reject(new Error('away')) : store.append(...write)),
    })
    const workspace = await begun(openWorkspaces(flaky))
    fails = true
    await expect(ask(workspace, startTransition, 'r')).rejects.toThrow('away')
    fails = false
    expect(await ask(workspace, startTransition, 'r')).toMatchObject({ accepted: true })
  })
})
