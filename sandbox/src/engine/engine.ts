import type { EngineState, FromEngine, StartStage, Wire } from './messages.ts'
import { servePage } from './serve-page.ts'

/** The API with its database, open. */
export interface OpenApi {
  fetch(request: Request): Response | Promise<Response>
  /** Whether data of an earlier visit was found. */
  readonly kept: boolean
  close(): Promise<void>
}

export interface EngineParts {
  open(report: (stage: StartStage, share: number | null) => void): Promise<OpenApi>
  deleteData(): Promise<void>
}

/** One API for any number of pages; starts at once, and pages may ask before it is ready. */
export function createEngine(parts: EngineParts) {
  const pages = new Set<Wire<FromEngine>>()
  let state: EngineState = { kind: 'starting', stage: 'program', share: null }
  const held = holdDatabase(() => tell({ kind: 'waiting' }))
  let api = start()

  function tell(next: EngineState): void {
    state = next
    for (const page of pages) page.postMessage({ type: 'state', state }, [])
  }

  function start(): Promise<OpenApi> {
    let stage: StartStage = 'program'
    const opening = held.then(() =>
      parts.open((at, share) => {
        stage = at
        tell({ kind: 'starting', stage, share })
      }),
    )
    opening.then(
      ({ kept }) => tell({ kind: 'ready', kept }),
      (error) => tell({ kind: 'failed', stage, reason: String(error) }),
    )
    return opening
  }

  async function erase(): Promise<void> {
    const opened = await api.catch(() => null)
    await opened?.close()
    await parts.deleteData()
    tell({ kind: 'erased' })
    api = start()
  }

  return {
    add(page: Wire<FromEngine>): void {
      pages.add(page)
      const fetch = async (request: Request) => (await api).fetch(request)
      servePage(page, { fetch, erase }, () => pages.delete(page))
      page.postMessage({ type: 'state', state }, [])
    },
  }
}

/** Resolves when this worker is the only one that may open the database; never lets go. */
function holdDatabase(onWait: () => void): Promise<void> {
  return new Promise((resolve) => {
    const hold = (lock: Lock | null) => {
      if (lock === null) {
        onWait()
        void navigator.locks.request('understudy-database', hold)
        return undefined
      }
      resolve()
      return new Promise<never>(() => undefined)
    }
    void navigator.locks.request('understudy-database', { ifAvailable: true }, hold)
  })
}
