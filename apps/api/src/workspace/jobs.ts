import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Job } from '@understudy/store'
import type { AppEnv } from '../app-env.ts'
import { nearest } from '../nearest.ts'
import { ProblemError, problems } from '../problem.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { ofWorkspace } from './address.ts'
import { jobSchema, shownJob } from './job-shape.ts'
import { json } from './shapes.ts'

const tags = ['Jobs']
const ofJob = ofWorkspace.extend({ job: z.string() })

const list = createRoute({
  method: 'get',
  path: '/{workspace}/jobs',
  tags,
  summary: 'Long work on a workspace, in order of its beginning; for a day after its end',
  description:
    'A workspace that is being made has its jobs before it is there. What makes one with `Prefer: respond-async` is a job: it is answered with 202, told of by the event stream, and stopped from anywhere.',
  request: { params: ofWorkspace },
  responses: { ...problems, 200: json('The jobs.', z.array(jobSchema)) },
})

const get = createRoute({
  method: 'get',
  path: '/{workspace}/jobs/{job}',
  tags,
  summary: 'How far a job is, or how it ended',
  request: { params: ofJob },
  responses: { ...problems, 200: json('The job.', jobSchema) },
})

const stop = createRoute({
  method: 'post',
  path: '/{workspace}/jobs/{job}/stop',
  tags,
  summary: 'Stops a job after the slice it is at; one that has ended stays as it is',
  request: { params: ofJob },
  responses: { ...problems, 200: json('How it ended.', jobSchema) },
})

/** Long work that nobody waits for. */
export const jobs = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(list, async (c) => {
    const found = await c.var.deps.workspaces.jobs.list(c.req.valid('param').workspace)
    return c.json(found.map(shownJob), 200)
  })
  .openapi(get, async (c) => {
    const { workspace, job } = c.req.valid('param')
    const { workspaces } = c.var.deps
    const found = await workspaces.jobs.get(workspace, job)
    if (found === null) throw unknown(job, await workspaces.jobs.list(workspace))
    return c.json(shownJob(found), 200)
  })
  .openapi(stop, async (c) => {
    const { workspace, job } = c.req.valid('param')
    const { workspaces } = c.var.deps
    const ended = await workspaces.jobs.stop(workspace, job)
    if (ended === null) throw unknown(job, await workspaces.jobs.list(workspace))
    return c.json(shownJob(ended), 200)
  })

function unknown(id: string, known: readonly Job[]): ProblemError {
  const near = nearest(
    id,
    known.map((job) => job.id),
  )
  return new ProblemError(404, 'unknown-job', `There is no job ${id}.`, {
    named: id,
    ...(near === undefined ? {} : { nearest: near }),
  })
}
