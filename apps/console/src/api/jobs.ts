import type { AppType } from '@understudy/api'
import type { hc, InferResponseType } from 'hono/client'
import { answered, blobOf, bodyOf, type Answer } from './answer.ts'
import type { Fetch } from './query.ts'

type Client = ReturnType<typeof hc<AppType>>
export type Job = InferResponseType<Client['workspaces'][':workspace']['jobs'][':job']['$get'], 200>

interface Wish {
  readonly scenario?: string
  readonly fixture?: string
  readonly title?: string
}

const notWaiting = { headers: { Prefer: 'respond-async' } }
const linesType = 'application/x-ndjson'

/** Making rehearsals, which may take long: each begins as a job that is asked for and stopped. */
export function jobApi(client: Client, fetch: Fetch, base: string) {
  const one = client.workspaces[':workspace'].jobs[':job']
  const of = ({ workspace, id: job }: Pick<Job, 'workspace' | 'id'>) => ({
    param: { workspace, job },
  })
  return {
    begin: (json: Wish): Promise<Answer<Job>> =>
      bodyOf<Job>(client.workspaces.$post({ json }, notWaiting)),
    bringIn: (log: Blob, title: string): Promise<Answer<Job>> =>
      bodyOf<Job>(
        fetch(`${base}/workspaces/import?${new URLSearchParams({ title })}`, {
          method: 'POST',
          headers: { ...notWaiting.headers, 'content-type': linesType },
          body: log,
        }),
      ),
    job: (job: Job): Promise<Answer<Job>> => answered(one.$get(of(job))),
    stopJob: (job: Job): Promise<Answer<Job>> => answered(one.stop.$post(of(job))),
    /** The whole log of a rehearsal, one event a line. */
    log: (workspace: string): Promise<Answer<Blob>> =>
      blobOf(
        fetch(`${base}/workspaces/${encodeURIComponent(workspace)}/events`, {
          headers: { accept: linesType },
        }),
      ),
  } as const
}
