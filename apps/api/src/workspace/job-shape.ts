import { z } from '@hono/zod-openapi'
import type { Job } from '@understudy/store'
import { problemSchema, type Problem } from '../problem.ts'

export const jobSchema = z
  .object({
    id: z.string(),
    workspace: z.string().openapi({ description: 'The id of the workspace that comes of it.' }),
    kind: z.enum(['founding', 'import']),
    state: z.enum(['running', 'done', 'stopped', 'overdue', 'failed', 'cut-off']).openapi({
      description:
        '`done`: the workspace is there. `overdue`: not done by its deadline; `cut-off`: its server was. Every end but `done` has left nothing behind.',
    }),
    progress: z.object({
      stage: z.enum(['reading', 'founding', 'replaying', 'writing']),
      done: z.int(),
      total: z.int(),
      unit: z.enum(['customers', 'events', 'rows']),
    }),
    startedAt: z.string().openapi({ format: 'date-time' }),
    deadline: z.string().openapi({ format: 'date-time' }),
    endedAt: z.string().nullable().openapi({ format: 'date-time' }),
    failure: problemSchema.nullable().openapi({ description: 'Why it failed, as a problem.' }),
  })
  .openapi('Job')

export type ShownJob = z.output<typeof jobSchema>

/** What is told of a job. Its failure was written by whoever ran it, as a problem. */
export function shownJob(job: Job): ShownJob {
  const { id, workspace, kind, state, progress, startedAt, deadline, endedAt, failure } = job
  const problem = failure as Problem | null
  return { id, workspace, kind, state, progress, startedAt, deadline, endedAt, failure: problem }
}

/** Where a job is asked for. */
export function jobAddress({ workspace, id }: Pick<Job, 'workspace' | 'id'>): string {
  return `/workspaces/${encodeURIComponent(workspace)}/jobs/${encodeURIComponent(id)}`
}

/** Headers of an answer that a job goes on after. */
export function begunHeaders(job: Job) {
  return { location: jobAddress(job), 'preference-applied': 'respond-async' }
}
