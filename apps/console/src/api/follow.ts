import type { Told } from '../cache/waves.ts'
import type { Fetch } from './query.ts'

/** How long to wait before asking again after the stream was cut off. */
const againAfterMs = 2000

/** An event by its place: the position, and which workspace of this id it is in. */
export interface Heard extends Told {
  readonly incarnation: number
}

/**
 * Tells of each new event of a workspace, until aborted. Server-sent events are read through `fetch`,
 * so that whoever mounted the console decides where they come from.
 */
export async function follow(
  fetch: Fetch,
  address: string,
  onEvent: (heard: Heard) => void,
  signal: AbortSignal,
): Promise<void> {
  let last: Heard | undefined
  while (!signal.aborted) {
    try {
      const headers: HeadersInit = last
        ? { 'Last-Event-ID': `${last.incarnation}-${last.position}` }
        : {}
      const response = await fetch(address, { signal, headers })
      if (response.status === 404) return
      for await (const heard of eventsIn(response)) {
        last = heard
        onEvent(heard)
      }
    } catch {
      // Cut off or not there: asked again below.
    }
    await waited(againAfterMs, signal)
  }
}

/** The messages of a stream of server-sent events: the place is in the id, the event in the data. */
async function* eventsIn(response: Response): AsyncGenerator<Heard> {
  if (!response.ok || response.body === null) return
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const messages = (rest + value).split('\n\n')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const [, incarnation] = /^id: ?(\d+)-\d+/m.exec(message) ?? []
      const [, data] = /^data: ?(.*)$/m.exec(message) ?? []
      if (incarnation !== undefined && data !== undefined) {
        yield { ...(JSON.parse(data) as Told), incarnation: Number(incarnation) }
      }
    }
  }
}

function waited(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
