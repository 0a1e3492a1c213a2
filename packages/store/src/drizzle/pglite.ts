import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import type { EventStore } from '../event-store.ts'
import { drizzleStore } from './drizzle-store.ts'
import { migrate } from './migrate.ts'
import { flushing, startParams } from './pglite-settings.ts'

export interface PGlitePlace {
  /** `memory://` when absent, `idb://name` in a browser, or a folder in Node (take its lock first: data-folder.ts). */
  readonly dataDir?: string
  /** The folder of `dataDir`, mounted by the caller: commits are flushed to it. */
  readonly files?: PGliteOptions['fs']
  /** A prepared image, for when there is no database yet; without it a new one takes seconds. Asked for only then. */
  readonly image?: () => Promise<Blob | ArrayBuffer>
  /** Compiled modules and assets that the caller has loaded itself. */
  readonly assets?: Pick<PGliteOptions, 'pgliteWasmModule' | 'initdbWasmModule' | 'fsBundle'>
}

/** The store on a PostgreSQL inside this process or browser tab. Nothing here knows Node. */
export async function openPGlite(place: PGlitePlace = {}): Promise<EventStore> {
  const client = await start(place)
  const db = drizzle(client)
  await migrate(db)
  return drizzleStore(db, () => client.close())
}

async function start(place: PGlitePlace): Promise<PGlite> {
  const { dataDir = 'memory://', files, image, assets = {} } = place
  const where =
    files === undefined ? { dataDir, startParams } : { fs: files, startParams: flushing }
  const options = { ...where, ...assets }
  if (!image || (await hasDatabase(dataDir))) return PGlite.create(options)
  const content = await image()
  const loadDataDir = content instanceof Blob ? content : new Blob([content])
  return PGlite.create({ ...options, loadDataDir })
}

/** True when a browser keeps this database already. Folders are looked at by data-folder.ts. */
async function hasDatabase(dataDir: string): Promise<boolean> {
  if (!dataDir.startsWith('idb://')) return false
  const name = `/pglite/${dataDir.slice('idb://'.length)}`
  const kept = await indexedDB.databases()
  return kept.some((database) => database.name === name)
}
