import { canonicalJson, fold, type Outcome } from '@understudy/domain'
import { advance, envelope, startTransition, type Told } from '@understudy/domain/testing'
import {
  eventsOf,
  memoryStore,
  PositionConflict,
  UnknownPosition,
  UnknownWorkspace,
  type EventStore,
} from '@understudy/store'
import { describe, expect, test } from 'vitest'
import { openWorkspaces, WorkspaceBusy } from './index.ts'
import { ask, begun, newWorkspace } from './testing/stage.ts'
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
    const log = await eventsOf(store, workspace.id)
    expect(canonicalJson(fold(log))).toBe(canonicalJson(world))
    const audit = await store.audit(workspace.id, { newestFirst: true })
    expect(audit.items[0]).toMatchObject({ position: world.position, party: 'contoso' })
    const mail = await store.mail(workspace.id)
    expect(mail.items.map(({ kind }) => kind)).toContain('transition-started')
    expect((await store.customers(workspace.id)).items).toMatchObject([
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
    const log = await eventsOf(store, workspace.id)
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
    const log = await eventsOf(store, workspace.id)
    const started = log.filter(({ event }) => event.type === 'AzurePlanTransitionStarted')
    expect(started).toHaveLength(1)
    expect(outcome).toMatchObject({ accepted: false })
    expect(canonicalJson(await workspace.world())).toBe(canonicalJson(fold(log)))
  })

  test('overtaken five times, it gives up and has written nothing', async () => {
    const store = memoryStore()
    let tries = 0
    const overtaken: Partial<EventStore> = {
      append(id, expected) {
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
    const log = await eventsOf(store, workspace.id)
    expect(log.filter(({ event }) => event.type === 'ClockAdvanced')).toHaveLength(1)
  })

  test('what others wrote is seen and told when they are known to write', async () => {
    const store = memoryStore()
    const ours = openWorkspaces(store, { othersWrite: { pollMs: 5 } })
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

describe('journeys of the clock', () => {
  /** A store that is lost after a number of appends, as seen by the process that dies. */
  function dyingAfter(store: EventStore, appends: number): EventStore {
    let left = appends
    return wrapped(store, {
      append: (...write) => {
        left -= 1
        return left < 0 ? Promise.reject(new Error('lost')) : store.append(...write)
      },
    })
  }

  test('a journey that was cut off is finished at the next opening, and its request has its answer', async () => {
    const whole = memoryStore()
    const undisturbed = await begun(openWorkspaces(whole))
    await ask(undisturbed, startTransition, 'start')
    const answer = await ask(undisturbed, advance('3d'), 'journey')
    const log = canonicalJson(await eventsOf(whole, undisturbed.id))

    for (let appends = 1; ; appends += 1) {
      const store = memoryStore()
      const first = await begun(openWorkspaces(dyingAfter(store, appends)))
      await ask(first, startTransition, 'start')
      const cut = await ask(first, advance('3d'), 'journey').catch(() => null)
      const second = await openWorkspaces(store).open(first.id)
      expect((await second?.world())?.advancing).toBeNull()
      expect(await ask(second ?? first, advance('3d'), 'journey')).toEqual(answer)
      expect(canonicalJson(await eventsOf(store, first.id))).toBe(log)
      if (cut !== null) break
    }
  })

  test('a stopped journey keeps what was written, stands still, and has its answer', async () => {
    const workspace = await begun(openWorkspaces(memoryStore()))
    await ask(workspace, startTransition)
    const stop = new AbortController()
    const seen: (string | null)[] = []
    const outcome = await workspace.handle(envelope(advance('90d'), 'long'), {
      signal: stop.signal,
      onProgress({ to }) {
        seen.push(to)
        if (seen.length === 3) stop.abort()
      },
    })
    const world = await workspace.world()
    expect(seen).toHaveLength(4)
    expect(seen.at(-1)).toBeNull()
    expect(world.advancing).toBeNull()
    expect(world.now < '2020-05-01').toBe(true)
    expect(outcome.accepted && outcome.events.at(-1)?.event.type).toBe('ClockAdvanced')
    expect(await ask(workspace, advance('90d'), 'long')).toEqual(outcome)
  })

  test('StopClock ends the journey that is on its way', async () => {
    const workspace = await begun(openWorkspaces(memoryStore()))
    await ask(workspace, startTransition)
    const progressed = Promise.withResolvers<void>()
    const journey = workspace.handle(envelope(advance('360d'), 'long'), {
      onProgress: () => progressed.resolve(),
    })
    await progressed.promise
    await ask(workspace, ['microsoft/system', { type: 'StopClock' }])
    expect(await journey).toMatchObject({ accepted: true })
    expect((await workspace.world()).now < '2021-01-01').toBe(true)
    const next = await ask(workspace, advance('1d'))
    expect(next.accepted && next.events.length).toBeGreaterThan(0)
  })

  test.each(['crash', 'crash-after'])(
    'an armed %s changes nothing but that it is told',
    async (kind) => {
      const logs: string[][] = []
      for (const told of [[armed(kind, 2)], []]) {
        const store = memoryStore()
        const workspace = await begun(openWorkspaces(store))
        for (const one of [...told, startTransition, advance('3d')]) await ask(workspace, one)
        const log = await eventsOf(store, workspace.id)
        expect(canonicalJson(fold(log))).toBe(canonicalJson(await workspace.world()))
        logs.push(log.map(({ event }) => canonicalJson(event)))
      }
      const [crashed = [], calm = []] = logs
      expect(crashed.filter((event) => event.includes('FaultTriggered'))).toHaveLength(2)
      expect(crashed.filter((event) => !event.includes('"fault"'))).toEqual(calm)
    },
  )
})

describe('the past', () => {
  test('the world at each position is the fold of the log up to it', async () => {
    const store = memoryStore()
    const workspace = await begun(openWorkspaces(store, { snapshotEvery: 7 }))
    await ask(workspace, startTransition)
    await ask(workspace, advance('2d'))
    const log = await eventsOf(store, workspace.id)
    const forth = log.map((_, index) => index + 1)
    for (const position of [...forth, ...forth.toReversed()]) {
      const world = await workspace.worldAt(position)
      expect(canonicalJson(world)).toBe(canonicalJson(fold(log.slice(0, position))))
    }
    await expect(workspace.worldAt(log.length + 1)).rejects.toThrow(UnknownPosition)
    await expect(workspace.worldAt(0)).rejects.toThrow(UnknownPosition)
  })

  test('a fork goes its own way, and its clock stands even when its parent was on its way', async () => {
    const store = memoryStore()
    const workspaces = openWorkspaces(store)
    const parent = await begun(workspaces)
    await ask(parent, startTransition)
    await ask(parent, advance('2d'))
    const log = canonicalJson(await eventsOf(store, parent.id))
    const { position } = await parent.world()
    const onItsWay = (await parent.worldAt(position - 2)).advancing
    expect(onItsWay).not.toBeNull()

    const child = await workspaces.fork(parent.id, position - 2, newWorkspace())
    const world = await child.world()
    expect(world.advancing).toBeNull()
    await ask(child, advance('30d'))
    expect(canonicalJson(await eventsOf(store, parent.id))).toBe(log)
    expect((await store.customers(child.id)).items).toHaveLength(1)
    await expect(workspaces.fork('nowhere', 1, newWorkspace())).rejects.toThrow(UnknownWorkspace)
    await expect(workspaces.fork(parent.id, 999, newWorkspace())).rejects.toThrow(UnknownPosition)
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
    const workspaces = openWorkspaces(store, { openedMax: 1 })
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
    const workspaces = openWorkspaces(store, { snapshotEvery: 3 })
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
    expect(Math.min(...reads)).toBeGreaterThan(world ? world.position / 2 : 0)
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
