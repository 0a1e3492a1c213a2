import { canonicalJson } from '@understudy/domain'
import { advance, startTransition } from '@understudy/domain/testing'
import { eventsOf, memoryStore } from '@understudy/store'
import { expect, test } from 'vitest'
import { Cache } from './cache.ts'
import { openWorkspaces } from './index.ts'
import { ask, begun } from './testing/stage.ts'

test('what was used least lately makes room, whichever kind it is of, and is told', () => {
  const cache = new Cache(100)
  const gone: string[] = []
  const keep = (key: string, kind: 'token' | 'world', bytes: number) =>
    cache.keep(key, { kind, bytes, forget: () => gone.push(key) })
  keep('a', 'token', 40)
  keep('b', 'world', 40)
  cache.used('a')
  keep('c', 'world', 30)
  expect(gone).toEqual(['b'])
  expect(cache.figures).toMatchObject({ bytes: 70, bytesMax: 100, evicted: 1 })
  expect(cache.figures.kinds).toMatchObject({ token: { entries: 1 }, world: { bytes: 30 } })
  cache.drop('c')
  expect(gone).toEqual(['b'])
  // What is larger than everything may be is kept alone.
  keep('d', 'world', 1000)
  expect(gone).toEqual(['b', 'a'])
  expect(cache.figures).toMatchObject({ bytes: 100, kinds: { world: { entries: 1 } } })
})

test.each([1, 200_000])(
  'with room for %i bytes everything is answered as with all of it',
  async (cacheBytes) => {
    const told = async (options: { cacheBytes?: number }) => {
      const store = memoryStore()
      const workspaces = openWorkspaces(store, { ...options, snapshotEvery: 7 })
      const seen: string[] = []
      const both = [await begun(workspaces), await begun(workspaces)]
      for (const workspace of [...both, ...both]) {
        await ask(workspace, startTransition)
        await ask(workspace, advance('2d'))
        const { position } = await workspace.world()
        for (const at of [3, position, 5, 3]) {
          seen.push(canonicalJson(await workspace.worldAt(at)))
        }
        seen.push(canonicalJson(await workspace.world()))
        const log = await eventsOf(store, workspace)
        seen.push(canonicalJson(log.map(({ event, at }) => ({ event, at }))))
        const { value } = await workspace.follow(2).next()
        seen.push(canonicalJson(value?.map(({ event }) => event)))
      }
      return { seen, figures: workspaces.cache.figures }
    }
    const roomy = await told({})
    const tight = await told({ cacheBytes })
    expect(tight.seen).toEqual(roomy.seen)
    expect(tight.figures.evicted).toBeGreaterThan(0)
    expect(tight.figures.bytes).toBeLessThanOrEqual(cacheBytes)
    expect(roomy.figures.evicted).toBe(0)
    expect(roomy.figures.kinds.world.entries).toBe(2)
    expect(roomy.figures.kinds.past.entries).toBeGreaterThan(3)
  },
)
