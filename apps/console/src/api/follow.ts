import type { Fetch } from './client.ts'

/** How long to wait before asking again after the stream was cut off. */
const againAfterMs = 2000

/**
 * Tells of each new event of a workspace by its position, until aborted. Server-sent events are read through `fetch`,
 * so that whoever mounted the console decides where they come from.
 */
export async function follow(
  fetch: Fetch,
  address: (after: number) => string,
  from: number,
  onPosition: (position: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let after = from
  while (!signal.aborted) {
    try {
      const response = await fetch(address(after), { signal })
      if (response.status === 404) return
      for await (const id of idsIn(response)) {
        after = id
        onPosition(id)
      }
    } catch {
      // Cut off or not there: asked again below.
    }
    await waited(againAfterMs, signal)
  }
}

/** The id of each message of a stream of server-sent events. */
async function* idsIn(response: Response): AsyncGenerator<number> {
  if (!response.ok || response.body === null) return
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const id = /^id: ?(\d+)/.exec(line)?.[1]
      if (id !== undefined) yield Number(id)
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
