import { canonicalJson, fold } from '@understudy/domain'
import { advance, envelope, startTransition, type Told } from '@understudy/domain/testing'
import {
  eventsOf,
  memoryStore,
  UnknownPosition,
  UnknownWorkspace,
  type EventStore,
} from '@understudy/store'
import { describe, expect, test } from 'vitest'
import { openWorkspaces } from './index.ts'
import { ask, begun, newWorkspace } from './testing/stage.ts'
import { wrapped } from './testing/wrapped.ts'

function armed(kind: string, times = 1): Told {
  const at = 'azure-plan-transition/map-entitlement'
  return ['microsoft/system', { type: 'ArmFault', fault: `f-${kind}`, at, do: kind, times }]
}

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
    const log = canonicalJson(await eventsOf(whole, undisturbed))

    for (let appends = 1; ; appends += 1) {
      const store = memoryStore()
      const first = await begun(openWorkspaces(dyingAfter(store, appends)))
      await ask(first, startTransition, 'start')
      const cut = await ask(first, advance('3d'), 'journey').catch(() => null)
      const second = await openWorkspaces(store).open(first.id)
      expect((await second?.world())?.advancing).toBeNull()
      expect(await ask(second ?? first, advance('3d'), 'journey')).toEqual(answer)
      expect(canonicalJson(await eventsOf(store, first))).toBe(log)
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
        const log = await eventsOf(store, workspace)
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
    const log = await eventsOf(store, workspace)
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
    const log = canonicalJson(await eventsOf(store, parent))
    const { position } = await parent.world()
    const onItsWay = (await parent.worldAt(position - 2)).advancing
    expect(onItsWay).not.toBeNull()

    const child = await workspaces.fork(parent.id, position - 2, newWorkspace())
    const world = await child.world()
    expect(world.advancing).toBeNull()
    await ask(child, advance('30d'))
    expect(canonicalJson(await eventsOf(store, parent))).toBe(log)
    expect((await store.customers(child)).items).toHaveLength(1)
    await expect(workspaces.fork('nowhere', 1, newWorkspace())).rejects.toThrow(UnknownWorkspace)
    await expect(workspaces.fork(parent.id, 999, newWorkspace())).rejects.toThrow(UnknownPosition)
  })
})
