import { openPGlite } from '@understudy/store/pglite'
import { imageUrl } from 'virtual:prepared-database'
import type { EngineParts } from './engine.ts'
import { fetchWithProgress } from './fetch-with-progress.ts'

const databaseName = 'understudy'

/** The real API on a PostgreSQL in this worker, kept in the browser's IndexedDB. */
export const sandboxParts: EngineParts = {
  async open(report) {
    let kept = true
    report('database', null)
    const store = await openPGlite({
      dataDir: `idb://${databaseName}`,
      async image() {
        kept = false
        report('image', 0)
        const image = await fetchWithProgress(imageUrl, (share) => report('image', share))
        report('database', null)
        return new Blob([image], { type: 'application/x-gzip' })
      },
    })
    report('workspaces', null)
    return { fetch: async () => Response.json(await store.list()), kept, close: () => store.close() }
  },

  deleteData() {
    return new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(`/pglite/${databaseName}`)
      request.addEventListener('success', () => resolve())
      request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')))
    })
  },
}
