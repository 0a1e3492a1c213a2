import type { EngineState, FromEngine, ToEngine, Wire } from './messages.ts'

/** The API and the database of this origin, as a page sees them. */
export interface Engine {
  /** Answers as the server would; waits while the engine starts. */
  fetch(request: Request): Promise<Response>
  /** Deletes all data of the sandbox; every tab then reloads. */
  erase(): void
}

interface Waiting {
  readonly resolve: (response: Response) => void
  readonly reject: (error: Error) => void
}

/**
 * Connects this tab to the worker all tabs share. Where the browser has no shared workers the tab
 * starts its own; a Web Lock then lets one tab at a time hold the database.
 */
export function connectEngine(onState: (state: EngineState) => void): Engine {
  const wire = openWire((reason) => onState({ kind: 'failed', stage: 'program', reason }))
  const waiting = new Map<number, Waiting>()
  let lastId = 0

  wire.onmessage = ({ data }: MessageEvent<FromEngine>) => {
    if (data.type === 'state') return onState(data.state)
    const request = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.type === 'broken') request?.reject(new TypeError(data.reason))
    else request?.resolve(asResponse(data))
  }
  void sayHello(wire)

  return {
    async fetch(request) {
      const id = ++lastId
      const { url, method } = request
      const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer()
      const headers = [...request.headers]
      request.signal.addEventListener('abort', () => wire.postMessage({ type: 'abort', id }, []))
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        wire.postMessage(
          { type: 'request', id, url, method, headers, body },
          body === null ? [] : [body],
        )
      })
    },
    erase: () => wire.postMessage({ type: 'erase' }, []),
  }
}

function openWire(onBroken: (reason: string) => void): Wire<ToEngine> {
  if (typeof SharedWorker === 'undefined') {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
      name: 'understudy',
    })
    worker.addEventListener('error', (event) => onBroken(event.message))
    return worker
  }
  const shared = new SharedWorker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'understudy',
  })
  shared.addEventListener('error', () => onBroken('The worker script did not load.'))
  return shared.port
}

/** Holds a lock as long as this page lives, so that the worker notices when it is gone. */
async function sayHello(wire: Wire<ToEngine>): Promise<void> {
  const lock = `understudy-page-${crypto.randomUUID()}`
  await navigator.locks.request(lock, () => {
    wire.postMessage({ type: 'hello', lock }, [])
    return new Promise<never>(() => undefined)
  })
}

function asResponse(message: Extract<FromEngine, { type: 'response' }>): Response {
  const { status, statusText, body } = message
  const headers = message.headers.map(([name, value]): [string, string] => [name, value])
  return new Response(body, { status, statusText, headers })
}
