import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { startPostgres } from '@understudy/harness/postgres'
import type { EventStore } from '@understudy/store'
import { preparedImage } from '@understudy/store/image'
import { openPGlite } from '@understudy/store/pglite'
import { openPostgres } from '@understudy/store/postgres'
import { openWorkspaces } from '@understudy/workspace'
import { Pool } from 'pg'
import { beginning, factsOf } from '../worlds.ts'

type Query = (text: string, values: unknown[]) => Promise<Record<string, unknown>[]>

/** A database without anything above it. */
export interface Sql {
  readonly query: Query
  transaction(work: (query: Query) => Promise<void>): Promise<void>
}

/** Our store and a bare client on databases that hold the same rows; a workspace for each. */
export interface Ground {
  readonly store: EventStore
  readonly sql: Sql
  readonly othersWrite: boolean
  close(): Promise<void>
}

const workspaceIds = ['ours', 'bare'] as const
export const customersCount = 200

/** Two databases in memory, loaded from one image: a PGlite has one owner only. */
export async function pgliteGround(): Promise<Ground> {
  const image = await seededImage()
  const store = await openPGlite({ image: () => Promise.resolve(image) })
  const client = await PGlite.create({ loadDataDir: image, startParams })
  const query: Query = async (text, values) =>
    (await client.query<Record<string, unknown>>(text, values)).rows
  return {
    store,
    othersWrite: false,
    sql: {
      query,
      transaction: (work) =>
        client.transaction((tx) =>
          work(async (text, values) => {
            return (await tx.query<Record<string, unknown>>(text, values)).rows
          }),
        ),
    },
    close: async () => {
      await store.close()
      await client.close()
    },
  }
}

/** One server: that of DATABASE_URL, else one that came with the dependencies. */
export async function postgresGround(): Promise<Ground> {
  const given = process.env['DATABASE_URL']
  const server = given ? null : await startPostgres()
  const url = given || server?.url || ''
  const store = await openPostgres(url)
  await seed(store)
  const pool = new Pool({ connectionString: url, max: 10 })
  return {
    store,
    othersWrite: true,
    sql: {
      query: async (text, values) => (await pool.query<Record<string, unknown>>(text, values)).rows,
      transaction: async (work) => {
        const client = await pool.connect()
        await client.query('begin')
        await work(async (text, values) => {
          return (await client.query<Record<string, unknown>>(text, values)).rows
        })
        await client.query('commit')
        client.release()
      },
    },
    close: async () => {
      for (const id of workspaceIds) {
        const log = await store.get(id)
        if (log) await store.delete(log)
      }
      await store.close()
      await pool.end()
      await server?.stop()
    },
  }
}

/** As the store sets its own, so that both databases have the same memory. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB']

async function seededImage(): Promise<Blob> {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-bench-'))
  const dataDir = join(folder, 'database')
  try {
    const store = await openPGlite({ dataDir, image: preparedImage })
    await seed(store)
    await store.close()
    const client = await PGlite.create(dataDir)
    await client.exec('checkpoint')
    const image = await client.dumpDataDir('none')
    await client.close()
    return image
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function seed(store: EventStore): Promise<void> {
  const workspaces = openWorkspaces(store)
  for (const id of workspaceIds) {
    const made = { id, title: id, createdFrom: { kind: 'facts' }, seed: 1 } as const
    await workspaces.create(made, factsOf(customersCount), beginning)
  }
  await workspaces.close()
}
