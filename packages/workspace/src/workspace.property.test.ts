import { canonicalJson, emptyWorld, fold } from '@understudy/domain'
import {
  advance,
  envelope,
  faultPlan,
  given,
  startTransition,
  transitionCase,
  factsOf,
  type Told,
} from '@understudy/domain/testing'
import { eventsOf, memoryStore, type EventStore, type Log } from '@understudy/store'
import { openPGlite } from '@understudy/store/pglite'
import { preparedImage } from '@understudy/store/image'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkspaces } from './index.ts'
import { beginning, facts, newWorkspace } from './testing/stage.ts'
import { performAll } from './testing/perform-all.ts'

/** Orders that mean something in every drawn world, in any sequence; refusals are welcome. */
const orders: fc.Arbitrary<readonly Told[]> = fc
  .tuple(
    faultPlan,
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(startTransition) },
        { weight: 4, arbitrary: fc.constantFrom('1h', '1d', '40d').map(advance) },
        {
          weight: 1,
          arbitrary: fc.constant<Told>(['microsoft/system', { type: 'HealFault', all: true }]),
        },
        { weight: 1, arbitrary: fc.constant<Told>(['microsoft/system', { type: 'StopClock' }]) },
      ),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([faults, rest]) => [...faults, ...rest])

const rehearsal = fc.record({
  drawn: transitionCase,
  orders,
  every: fc.integer({ min: 1, max: 30 }),
})

let pglite: EventStore | undefined
beforeAll(async () => {
  pglite = await openPGlite({ image: preparedImage })
})
afterAll(() => pglite?.close())

test('the log of a workspace is the log of the domain alone, in memory and on PGlite', async () => {
  await fc.assert(
    fc.asyncProperty(rehearsal, async ({ drawn, orders, every }) => {
      const expected = canonicalJson(performAll(given(factsOf(drawn), beginning.clock), orders).log)
      for (const store of [memoryStore(), pglite ?? memoryStore()]) {
        const workspaces = openWorkspaces(store, { snapshotEvery: every })
        const workspace = await workspaces.create(newWorkspace(), facts(drawn), beginning)
        for (const [index, told] of orders.entries()) {
          await workspace.handle(envelope(told, `r-${index}`))
        }
        expect(canonicalJson(await eventsOf(store, workspace))).toBe(expected)
        await workspaces.close()
      }
    }),
    { numRuns: 25 },
  )
})

test('world, fold, snapshot with tail, and travel are one', async () => {
  await fc.assert(
    fc.asyncProperty(rehearsal, fc.nat(), async ({ drawn, orders, every }, step) => {
      const store = memoryStore()
      const workspaces = openWorkspaces(store, { snapshotEvery: every })
      const workspace = await workspaces.create(newWorkspace(), facts(drawn), beginning)
      for (const [index, told] of orders.entries()) {
        await workspace.handle(envelope(told, `r-${index}`))
      }
      await workspaces.close()
      const log = await eventsOf(store, workspace)
      const folded = canonicalJson(fold(log))
      expect(canonicalJson(await workspace.world())).toBe(folded)

      const snapshot = await store.latestSnapshot(workspace)
      const from = snapshot?.world ?? emptyWorld
      expect(canonicalJson(fold(log.slice(from.position), from))).toBe(folded)

      const position = 1 + (step % log.length)
      const past = canonicalJson(await workspace.worldAt(position))
      expect(past).toBe(canonicalJson(fold(log.slice(0, position))))
    }),
    { numRuns: 60 },
  )
})

test('nothing done to a fork changes its parent, and a fork without orders is its parent', async () => {
  await fc.assert(
    fc.asyncProperty(rehearsal, fc.nat(), async ({ drawn, orders, every }, step) => {
      const store = memoryStore()
      const workspaces = openWorkspaces(store, { snapshotEvery: every })
      const parent = await workspaces.create(newWorkspace(), facts(drawn), beginning)
      for (const [index, told] of orders.entries()) {
        await parent.handle(envelope(told, `r-${index}`))
      }
      const log = await eventsOf(store, parent)
      const lists = await listsOf(store, parent)
      const position = 1 + (step % log.length)
      const child = await workspaces.fork(parent.id, position, newWorkspace())
      const shared = await eventsOf(store, child, 1, position)
      expect(canonicalJson(shared)).toBe(canonicalJson(log.slice(0, position)))
      for (const [index, told] of [advance('3d'), ...orders].entries()) {
        await child.handle(envelope(told, `c-${index}`))
      }
      expect(canonicalJson(await eventsOf(store, parent))).toBe(canonicalJson(log))
      expect(await listsOf(store, parent)).toBe(lists)
    }),
    { numRuns: 40 },
  )
})

async function listsOf(store: EventStore, log: Log): Promise<string> {
  const query = { size: 500 }
  return canonicalJson([
    await store.audit(log, query),
    await store.mail(log, query),
    await store.customers(log, query),
  ])
}
