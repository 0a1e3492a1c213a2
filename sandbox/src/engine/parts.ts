import { createApp } from '@understudy/api'
import { openPGlite } from '@understudy/store/pglite'
import { openWorkspaces } from '@understudy/workspace'
import { imageUrl } from 'virtual:prepared-database'
import { scenarioFiles } from 'virtual:scenario-files'
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
    const workspaces = openWorkspaces(store)
    const app = createApp({ workspaces, store, scenarios: scenarioFiles })
    return {
      fetch: (request) => app.fetch(request),
      kept,
      async close() {
        await workspaces.close()
        await store.close()
      },
    }
  },

  deleteData() {
    return new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(`/pglite/${databaseName}`)
      request.addEventListener('success', () => resolve())
      request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')))
    })
  },
}
