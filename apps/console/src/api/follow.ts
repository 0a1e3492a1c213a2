import type { Fetch } from './query.ts'

/** How long to wait before asking again after the stream was cut off. */
const againAfterMs = 2000

/** Where an event stands: the position, and which workspace of this id it is in. */
export interface Heard {
  readonly incarnation: number
  readonly position: number
}

/**
 * Tells of each new event of a workspace by its place, until aborted. Server-sent events are read through `fetch`,
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
      for await (const heard of placesIn(response)) {
        last = heard
        onEvent(heard)
      }
    } catch {
      // Cut off or not there: asked again below.
    }
    await waited(againAfterMs, signal)
  }
}

/** The place in the id of each message of a stream of server-sent events. */
async function* placesIn(response: Response): AsyncGenerator<Heard> {
  if (!response.ok || response.body === null) return
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [, incarnation, position] = /^id: ?(\d+)-(\d+)/.exec(line) ?? []
      if (position !== undefined) {
        yield { incarnation: Number(incarnation), position: Number(position) }
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
