import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres, type TestPostgres } from '@understudy/harness/postgres'
import type { EventStore } from '@understudy/store'
import { openDataFolder } from '@understudy/store/data-folder'
import { openPostgres } from '@understudy/store/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkspaces } from './index.ts'
import { bundledProgram } from './testing/bundle.ts'
import type { FoundAsJob } from './testing/found-as-job.ts'
import type { Program } from './testing/cut-off.ts'
import { beginning, manyCustomers, newWorkspace } from './testing/stage.ts'

let root: string
let server: TestPostgres
let program: Program
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'understudy-founding-'))
  ;[server, program] = await Promise.all([startPostgres(), bundledProgram('job', 'found-as-job')])
})
afterAll(async () => {
  await server?.stop()
  await rm(root, { recursive: true, force: true })
})

/** A job that is younger may still be on its way to its lease. */
const cutOffWithinMs = 30_000

async function killed(told: FoundAsJob): Promise<void> {
  const child = spawn(process.execPath, [program.program, JSON.stringify(told)], {
    env: { ...process.env, NODE_COMPILE_CACHE: program.compileCache },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect(signal).toBe(told.dieAt === 'never' ? null : 'SIGKILL')
}

const stores = {
  postgres: () => ({ url: server.url }),
  pglite: (name: string) => ({ folder: join(root, name) }),
} as const

const moments = [
  ['decided', false],
  ['half-written', false],
  ['written', true],
  ['never', true],
] as const

const rows = (['postgres', 'pglite'] as const).flatMap((kind) =>
  moments.map(([dieAt, isThere]) => ({ kind, dieAt, isThere })),
)

test.each(rows)(
  '$kind: a founding killed when it is $dieAt is all there or not at all',
  async (row) => {
    const { kind, dieAt, isThere } = row
    const id = `founded-${dieAt}`
    const at = stores[kind](id)
    await killed({ store: at, workspace: id, dieAt })

    const store: EventStore = await ('url' in at ? openPostgres(at.url) : openDataFolder(at.folder))
    const { jobs } = openWorkspaces(store)
    const states = async () => (await jobs.list(id)).map(({ state }) => state)
    const end = isThere ? 'done' : 'cut-off'
    await expect.poll(states, { timeout: cutOffWithinMs }).toEqual([end])
    const found = await store.get(id)
    expect(found !== null).toBe(isThere)
    if (found) {
      const events = await store.read(found, 1, 10_000)
      expect(events).toHaveLength(found.position)
      expect((await store.customers(found, { size: 500 })).items).toHaveLength(400)
    } else {
      // Nothing is in the way of another of this id.
      const workspaces = openWorkspaces(store)
      await workspaces.create({ ...newWorkspace(), id }, manyCustomers(1), beginning)
    }
    await store.close()
  },
)
