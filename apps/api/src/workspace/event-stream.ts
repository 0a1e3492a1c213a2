import type { RecordedEvent } from '@understudy/domain'
import type { Workspace } from '@understudy/workspace'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

/**
 * Events after a position, those that are there and those to come, each once and in order. Signs of life keep
 * proxies from closing it; it ends when the client goes or the workspace is removed.
 */
export function eventStream(
  c: Context,
  workspace: Workspace,
  after: number,
  heartbeatMs: number,
): Response {
  return streamSSE(c, async (stream) => {
    const gone = new AbortController()
    stream.onAbort(() => gone.abort())
    const beat = setInterval(() => void stream.write(': alive\n\n'), heartbeatMs)
    try {
      await stream.write(': connected\n\n')
      for await (const page of workspace.follow(after, gone.signal)) {
        for (const recorded of page) await stream.writeSSE(messageOf(recorded))
      }
    } finally {
      clearInterval(beat)
    }
  })
}

function messageOf(recorded: RecordedEvent) {
  return { id: String(recorded.position), event: 'recorded', data: JSON.stringify(recorded) }
}
