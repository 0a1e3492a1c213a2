import { WorkspaceExists, type Job, type JobKind } from '@understudy/store'
import { Work, WorkOverdue, type Making } from '@understudy/workspace'
import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { beyond, keepWithin } from '../door/limits.ts'
import { failureOf } from '../failure.ts'
import { languageOf } from '../language.ts'
import { asksNotToWait } from './sent-on.ts'

/** What makes a workspace of a body that was read, under an id. */
interface LongWork {
  readonly kind: JobKind
  /** The id that is wanted; one is drawn when absent. */
  readonly wanted: string | undefined
  readonly make: (id: string, making: Making & { readonly work: Work }) => Promise<unknown>
}

/** The id of a workspace that is made, or the job that makes it. */
type Made =
  | { readonly isDone: true; readonly id: string }
  | { readonly isDone: false; readonly job: Job }

/**
 * Makes a workspace in slices of the event loop, with a deadline. Whoever waits stops it by closing the connection;
 * whoever does not (`Prefer: respond-async`) has a job to ask and to stop. Stopped or late, nothing is left behind.
 */
export async function madeInTime(c: Context<AppEnv>, work: LongWork): Promise<Made> {
  const withinMs = c.var.deps.limits.jobSeconds * 1000
  if (asksNotToWait(c.req.header('prefer'))) {
    return { isDone: false, job: await begun(c, work, withinMs) }
  }
  const making = { work: new Work({ signal: c.req.raw.signal, withinMs }) }
  try {
    return { isDone: true, id: await underId(c, work.wanted, (id) => work.make(id, making)) }
  } catch (error) {
    if (!(error instanceof WorkOverdue)) throw error
    throw beyond(c.var.deps.limits, 'jobSeconds', null)
  }
}

async function begun(c: Context<AppEnv>, work: LongWork, withinMs: number): Promise<Job> {
  const { workspaces, limits } = c.var.deps
  const { jobs } = workspaces
  keepWithin(limits, 'runningJobs', jobs.running + 1)
  const { kind, wanted, make } = work
  const taken = await takenIds(c)
  if (wanted !== undefined && taken.has(wanted)) throw new WorkspaceExists(wanted)
  const workspace = wanted ?? freeAmong(taken)
  const language = languageOf(c)
  const failure = (cause: unknown) => {
    const error = cause instanceof Error ? cause : new Error(String(cause))
    return failureOf(c, error).in(language)
  }
  return jobs.begin({ kind, workspace, withinMs, failureOf: failure }, async (slices, done) => {
    await make(workspace, { work: slices, done })
  })
}

/**
 * Makes a workspace under the id that is wanted, or under a free one; its id. Making takes a while and others make
 * theirs meanwhile, so a free id that is taken by then is given up for the next.
 */
export async function underId(
  c: Context<AppEnv>,
  wanted: string | undefined,
  make: (id: string) => Promise<unknown>,
): Promise<string> {
  const id = wanted ?? freeAmong(await takenIds(c))
  try {
    await make(id)
    return id
  } catch (error) {
    if (wanted !== undefined || !(error instanceof WorkspaceExists)) throw error
    return underId(c, wanted, make)
  }
}

/** Of workspaces that are there, and of those that are being made. */
async function takenIds(c: Context<AppEnv>): Promise<ReadonlySet<string>> {
  const { workspaces } = c.var.deps
  const [rows, jobs] = await Promise.all([workspaces.list(), workspaces.jobs.list()])
  const running = jobs.filter(({ endedAt }) => endedAt === null)
  return new Set([...rows.map(({ id }) => id), ...running.map(({ workspace }) => workspace)])
}

/** The first free name of the row `rehearsal-1`, `rehearsal-2`, … */
function freeAmong(taken: ReadonlySet<string>): string {
  let number = taken.size + 1
  while (taken.has(`rehearsal-${number}`)) number += 1
  return `rehearsal-${number}`
}
