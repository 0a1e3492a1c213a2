import { and, asc, eq, isNull, lt, not, type SQL } from 'drizzle-orm'
import { invariant } from '@understudy/domain'
import { decode, encode } from '../codec.ts'
import { JobOver } from '../errors.ts'
import type { Job, KeptJob } from '../jobs/job.ts'
import { jobKeptMs, type JobStore } from '../jobs/job-store.ts'
import type { Database } from './database.ts'
import { named } from './failures.ts'
import { jobTable } from './schema.ts'

type Row = typeof jobTable.$inferSelect

/** Jobs as rows, so that every process on the database sees them. */
export class DrizzleJobs implements JobStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  begin(job: Job): Promise<KeptJob> {
    return this.#named(job.workspace, async () => {
      const forgotten = new Date(Date.parse(job.startedAt) - jobKeptMs).toISOString()
      await this.#db.delete(jobTable).where(lt(jobTable.endedAt, forgotten))
      const { id, workspace } = job
      const row = { id, workspace, isAskedToStop: false, ...written(job) }
      const [made] = await this.#db.insert(jobTable).values(row).returning()
      invariant(made, 'an inserted row comes back')
      return keptOf(made)
    })
  }

  note(job: Job): Promise<KeptJob | null> {
    return this.#named(job.workspace, async () => {
      const [noted] = await this.#db
        .update(jobTable)
        .set(written(job))
        .where(and(isOne(job), isNull(jobTable.endedAt)))
        .returning()
      return noted ? keptOf(noted) : this.get(job.workspace, job.id)
    })
  }

  askToStop(workspace: string, id: string): Promise<KeptJob | null> {
    return this.#named(workspace, async () => {
      const [asked] = await this.#db
        .update(jobTable)
        .set({ isAskedToStop: true })
        .where(isOne({ workspace, id }))
        .returning()
      return asked ? keptOf(asked) : null
    })
  }

  get(workspace: string, id: string): Promise<KeptJob | null> {
    return this.#named(workspace, async () => {
      const [row] = await this.#db.select().from(jobTable).where(isOne({ workspace, id }))
      return row ? keptOf(row) : null
    })
  }

  list(workspace?: string): Promise<KeptJob[]> {
    return this.#named(workspace ?? '', async () => {
      const rows = await this.#db
        .select()
        .from(jobTable)
        .where(workspace === undefined ? undefined : eq(jobTable.workspace, workspace))
        .orderBy(asc(jobTable.ordinal))
      return rows.map(keptOf)
    })
  }

  async #named<Result>(workspace: string, task: () => Promise<Result>): Promise<Result> {
    try {
      return await task()
    } catch (failure) {
      throw named(failure, workspace)
    }
  }
}

/**
 * A job that is done, in the transaction of what it was for. Its row is held until that is committed, so whoever asks it
 * to stop meanwhile comes too late. @throws JobOver when it has ended, or was told to stop
 */
export async function noteDone(tx: Database, job: Job): Promise<void> {
  const noted = await tx
    .update(jobTable)
    .set(written(job))
    .where(and(isOne(job), isNull(jobTable.endedAt), not(jobTable.isAskedToStop)))
    .returning({ id: jobTable.id })
  if (noted.length === 0) throw new JobOver(job.id)
}

function isOne({ workspace, id }: Pick<Job, 'workspace' | 'id'>): SQL | undefined {
  return and(eq(jobTable.workspace, workspace), eq(jobTable.id, id))
}

function written({ id: _, workspace: __, endedAt, ...job }: Job) {
  const { kind, state, progress, startedAt, deadline, failure } = job
  return { endedAt, record: encode({ kind, state, progress, startedAt, deadline, failure }) }
}

function keptOf({ id, workspace, endedAt, record, ordinal, isAskedToStop }: Row): KeptJob {
  const written = decode<Omit<Job, 'id' | 'workspace' | 'endedAt'>>(record)
  return { ...written, id, workspace, endedAt, incarnation: ordinal, isAskedToStop }
}
