import type { RecordedEvent } from '@understudy/domain'
import type { Workspace } from '@understudy/workspace'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

/**
 * Events after a position, those that are there and those to come, each once and in order. Signs of life keep
 * proxies from closing it.
 */
export function eventStream(
  c: Context,
  workspace: Workspace,
  after: number,
  heartbeatMs: number,
): Response {
  return streamSSE(c, async (stream) => {
    let position = after
    let wake = () => {}
    const unsubscribe = workspace.subscribe(() => wake())
    stream.onAbort(() => wake())
    const beat = setInterval(() => void stream.write(': alive\n\n'), heartbeatMs)

    try {
      await stream.write(': connected\n\n')
      while (!stream.aborted && !stream.closed) {
        const news = new Promise<void>((resolve) => {
          wake = resolve
        })
        const recorded = await workspace.events(position + 1, eventsPerRead)
        for (const event of recorded) await stream.writeSSE(messageOf(event))
        position = recorded.at(-1)?.position ?? position
        if (recorded.length === 0) await news
      }
    } finally {
      clearInterval(beat)
      unsubscribe()
    }
  })
}

const eventsPerRead = 500

function messageOf(recorded: RecordedEvent) {
  return { id: String(recorded.position), event: 'recorded', data: JSON.stringify(recorded) }
}
