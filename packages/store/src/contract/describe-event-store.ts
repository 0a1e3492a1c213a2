import { afterAll, beforeAll, describe } from 'vitest'
import type { EventStore } from '../event-store.ts'
import { describeForks } from './forks.ts'
import { describeIncarnations } from './incarnations.ts'
import { describeJobs } from './jobs.ts'
import { describeLeases } from './leases.ts'
import { describeLogs } from './logs.ts'
import { describeLists } from './lists.ts'
import { describeNews } from './news.ts'
import { describeOrders } from './orders.ts'
import { describeSnapshots } from './snapshots.ts'
import { describeWrites } from './writes.ts'

/**
 * What every event store promises, as tests. The store is opened once; each test makes workspaces of its own.
 * `closed` runs after it, for whatever the store stood on.
 */
export function describeEventStore(
  name: string,
  open: () => Promise<EventStore>,
  closed: () => Promise<void> = () => Promise.resolve(),
): void {
  describe(`${name} is an event store`, () => {
    let opened: EventStore | undefined
    beforeAll(async () => {
      opened = await open()
    }, openingMaxMs)
    afterAll(async () => {
      await opened?.close()
      await closed()
    })
    const store = () => {
      if (!opened) throw new Error('The store is open while its tests run')
      return opened
    }
    describeLogs(store)
    describeIncarnations(store)
    describeWrites(store)
    describeForks(store)
    describeSnapshots(store)
    describeNews(store)
    describeLeases(store)
    describeJobs(store)
    describeLists(store)
    describeOrders(store)
  })
}

/** Making a database image takes two seconds; a busy machine takes many times that. */
const openingMaxMs = 120_000
