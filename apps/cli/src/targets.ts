import { apiTarget, domainTarget, nearestWord, type Target } from '@understudy/scenario'
import type { EventStore } from '@understudy/store'

/** From the rules alone to a database server; a URL stands for a server that is running already. */
export const heights = ['domain', 'api', 'pglite', 'postgres'] as const

/** `--at` names no height. */
export class UnknownHeight extends Error {
  override readonly name = 'UnknownHeight'
}

/** The height that `--at` names. Heights that need a database load it only then. @throws UnknownHeight */
export async function openTarget(at: string): Promise<Target> {
  switch (at) {
    case 'domain':
      return domainTarget()
    case 'api': {
      const { memoryStore } = await import('@understudy/store')
      return inProcess(at, memoryStore())
    }
    case 'pglite': {
      const { openPGlite } = await import('@understudy/store/pglite')
      const { preparedImage } = await import('@understudy/store/image')
      return inProcess(at, await openPGlite({ image: preparedImage }))
    }
    case 'postgres':
      return onPostgres()
    default: {
      if (/^https?:\/\//.test(at)) return overNetwork(at)
      const nearest = nearestWord(at, heights)
      const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`
      throw new UnknownHeight(`--at "${at}": one of ${heights.join(', ')}, or a URL.${hint}`)
    }
  }
}

/** The real API, asked directly. */
async function inProcess(
  name: string,
  store: EventStore,
  afterwards: () => Promise<void> = async () => {},
): Promise<Target> {
  const { createApp } = await import('@understudy/api')
  const { openWorkspaces } = await import('@understudy/workspace')
  const workspaces = openWorkspaces(store)
  const app = createApp({ workspaces, store })
  return {
    ...apiTarget({ name, fetch: (url, init) => app.request(url, init) }),
    close: async () => {
      await workspaces.close()
      await store.close()
      await afterwards()
    },
  }
}

/** The server of DATABASE_URL, else one that is started for this run and leaves nothing behind. */
async function onPostgres(): Promise<Target> {
  const { openPostgres } = await import('@understudy/store/postgres')
  const given = process.env['DATABASE_URL']
  if (given !== undefined && given !== '') return inProcess('postgres', await openPostgres(given))
  const { startPostgres } = await import('@understudy/harness/postgres')
  const server = await startPostgres()
  return inProcess('postgres', await openPostgres(server.url), () => server.stop())
}

function overNetwork(at: string): Target {
  const baseUrl = at.replace(/\/+$/, '')
  return apiTarget({ name: baseUrl, baseUrl, fetch: (url, init) => fetch(url, init) })
}

/** For a wrong `--at` a sentence instead of a stack. */
export function orSentence(failure: unknown): null {
  if (!(failure instanceof UnknownHeight)) throw failure
  console.error(failure.message)
  return null
}
