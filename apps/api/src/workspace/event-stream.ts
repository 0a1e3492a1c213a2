import type { RecordedEvent } from '@understudy/domain'
import { positionMax, type Job, type Log } from '@understudy/store'
import type { Workspaces } from '@understudy/workspace'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { shownJob } from './job-shape.ts'

interface Streamed {
  readonly id: string
  /** What makes the workspace; null when it is there. */
  readonly job: Job | null
  readonly workspaces: Workspaces
  readonly after: number
  readonly heartbeatMs: number
}

/**
 * The job that makes a workspace until its end, then events after a position, those that are there and those to come, each
 * once and in order. Signs of life keep proxies from closing it; it ends when the client goes, the job leaves no workspace, or
 * the workspace is removed.
 */
export function eventStream(
  c: Context,
  { id, job, workspaces, after, heartbeatMs }: Streamed,
): Response {
  return streamSSE(c, async (stream) => {
    const gone = new AbortController()
    stream.onAbort(() => gone.abort())
    const beat = setInterval(() => void stream.write(': alive\n\n'), heartbeatMs)
    try {
      await stream.write(': connected\n\n')
      const told = job ? workspaces.jobs.follow(id, job.id, gone.signal) : []
      for await (const one of told) {
        await stream.writeSSE({ event: 'job', data: JSON.stringify(shownJob(one)) })
      }
      const workspace = await workspaces.open(id)
      if (workspace === null) return
      for await (const page of workspace.follow(after, gone.signal)) {
        for (const recorded of page) await stream.writeSSE(messageOf(workspace, recorded))
      }
    } finally {
      clearInterval(beat)
    }
  })
}

/**
 * Where a client was when it was cut off, from the id of the last message it saw: null for text that is no such id.
 * The events of an earlier workspace of this id are none of this one's, so whoever saw those begins at the beginning.
 */
export function positionSeen(log: Log, id: string): number | null {
  const [, incarnation, position] = /^(\d{1,10})-(\d{1,10})$/.exec(id) ?? []
  if (incarnation === undefined || Number(position) >= positionMax) return null
  return Number(incarnation) === log.incarnation ? Number(position) : 0
}

function messageOf({ incarnation }: Log, recorded: RecordedEvent) {
  const id = `${incarnation}-${recorded.position}`
  return { id, event: 'recorded', data: JSON.stringify(recorded) }
}
