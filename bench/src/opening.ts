import { fold, invariant, perform, type Envelope, type RecordedEvent } from '@understudy/domain'
import { envelope } from '@understudy/domain/testing'
import { nothingElse, type EventStore } from '@understudy/store'
import { preparedImage } from '@understudy/store/image'
import { openPGlite } from '@understudy/store/pglite'
import { openWorkspaces } from '@understudy/workspace'
import { timed, type Benchmark, type Side } from './benchmark.ts'
import { foundedWith, someOf, renaming } from './worlds.ts'

const eventsCount = 10_000
const customers = 50
/** As many events as lie behind the newest snapshot, on average, at the distance the engine keeps. */
const eventsAfterSnapshot = 100

/** What a restarted process does first: the world of a long log, with and without a snapshot near its end. */
export const opening: Benchmark = {
  name: 'opening',
  claim: 'A snapshot makes the opening of a workspace of 10,000 events many times shorter.',
  async *comparisons() {
    const store = await openPGlite({ image: preparedImage })
    const log = longLog()
    const at = eventsCount - eventsAfterSnapshot
    for (const id of ['kept', 'whole']) {
      const made = { id, title: id, createdFrom: { kind: 'facts' }, seed: 1 } as const
      const founded = await store.create(made, log, nothingElse)
      if (id === 'kept') await store.saveSnapshot(founded, at, fold(log.slice(0, at)))
    }
    yield {
      kind: 'duel',
      title: 'a workspace of 10,000 events, PGlite',
      shows: 'time',
      warmUps: 1,
      rounds: 5,
      ours: opened('with a snapshot', store, 'kept'),
      peer: opened('from the whole log', store, 'whole'),
    }
    await store.close()
  },
}

function opened(what: string, store: EventStore, id: string): Side {
  return {
    what,
    lap: () =>
      timed(async () => {
        // Never takes a snapshot of its own, so that each lap finds what the one before it found.
        const workspaces = openWorkspaces(store, { snapshotEvery: eventsCount * 2 })
        const workspace = await workspaces.open(id)
        const world = await workspace?.world()
        invariant(world?.position === eventsCount, `${id} is at its end`)
        await workspaces.close()
        return 1
      }),
  }
}

/** A founding, and budgets set anew until the log is long enough. */
function longLog(): readonly RecordedEvent[] {
  const founding = foundedWith(customers)
  const log = [...founding.events]
  let { world } = founding
  const chosen = someOf(customers, customers)
  while (log.length < eventsCount) {
    for (const batch of perform(world, rename(chosen[log.length % customers] ?? '', log.length))) {
      log.push(...batch.events)
      world = batch.world
    }
  }
  return log
}

function rename(customer: string, number: number): Envelope {
  return envelope(['contoso/admin-agent', renaming(customer, number)], `rename-${number}`)
}
