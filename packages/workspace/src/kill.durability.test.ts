import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres, type TestPostgres } from '@understudy/harness/postgres'
import type { EventStore } from '@understudy/store'
import { openDataFolder } from '@understudy/store/data-folder'
import { openPostgres } from '@understudy/store/postgres'
import { afterAll } from 'vitest'
import { betweenWrites, describeSurvival } from './testing/describe-survival.ts'
import type { Rehearsal } from './testing/rehearse.ts'

/**
 * Some hundred, side by side: each gap between two writes, and a few moments at random. `KILLS=240` asks for more of
 * these. The statements are the same; what differs is the files below them, and a folder opens four times as slowly as a
 * server answers: so it has the smaller share.
 */
const kills = Number(process.env['KILLS'] ?? 100)
const shares = {
  postgres: { killsMin: kills * 0.9, endings: betweenWrites },
  pglite: { killsMin: kills * 0.1, endings: betweenWrites.slice(3) },
}

const root = await mkdtemp(join(tmpdir(), 'understudy-durability-'))
let server: TestPostgres | undefined
let watching: EventStore | undefined
afterAll(async () => {
  await watching?.close()
  await server?.stop()
  await rm(root, { recursive: true, force: true })
})

describeSurvival('postgres', onPostgres, shares.postgres)
describeSurvival('pglite', onDisk, shares.pglite)

async function onPostgres() {
  server = await startPostgres()
  const { url } = server
  const store = await openPostgres(url)
  watching = store
  return {
    place: () => Promise.resolve({ url }),
    look: <Result>(_at: Rehearsal['store'], read: (store: EventStore) => Promise<Result>) =>
      read(store),
  }
}

/** A folder for each history, copied from one that was prepared before. */
async function onDisk() {
  const empty = join(root, 'empty')
  await (await openDataFolder(empty)).close()
  return {
    async place(name: string) {
      const folder = join(root, name)
      await cp(empty, folder, { recursive: true })
      return { folder }
    },
    async look<Result>(at: Rehearsal['store'], read: (store: EventStore) => Promise<Result>) {
      const store = await openDataFolder('folder' in at ? at.folder : root)
      return read(store).finally(() => store.close())
    },
  }
}
