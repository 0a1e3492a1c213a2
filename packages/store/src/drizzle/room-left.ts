import { statfs } from 'node:fs/promises'
import { StoreFull } from '../errors.ts'
import type { EventStore } from '../event-store.ts'

/** Kept free, so that PostgreSQL never meets a full disk in the middle of a write, which would end it. */
const reserveBytes = 16 * 1024 * 1024
/** About what an event costs: in the log, in what is read from it, and in the write-ahead log of both. */
const bytesPerEvent = 4096

/** The store, whose writes are refused by name while the folder has no room left; reads go on. */
export function whileThereIsRoom(store: EventStore, folder: string): EventStore {
  const create = store.create.bind(store)
  const fork = store.fork.bind(store)
  const append = store.append.bind(store)
  const saveSnapshot = store.saveSnapshot.bind(store)
  const roomFor = async (events: number) => {
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < reserveBytes + events * bytesPerEvent) throw new StoreFull()
  }
  return Object.assign(store, {
    async create(...given: Parameters<EventStore['create']>) {
      await roomFor(given[1].length)
      return create(...given)
    },
    async fork(...given: Parameters<EventStore['fork']>) {
      await roomFor(given[2])
      return fork(...given)
    },
    async append(...given: Parameters<EventStore['append']>) {
      await roomFor(given[2].length)
      return append(...given)
    },
    async saveSnapshot(...given: Parameters<EventStore['saveSnapshot']>) {
      await roomFor(given[1])
      return saveSnapshot(...given)
    },
  })
}
