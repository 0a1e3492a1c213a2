import { expect, test } from 'vitest'
import { JobOver } from '../errors.ts'
import { nothingElse } from '../event-store.ts'
import type { Job } from '../jobs/job.ts'
import { jobKeptMs } from '../jobs/job-store.ts'
import type { OpenedStore } from './opened-store.ts'
import { newWorkspace, recorded } from './samples.ts'

const startedAt = '2026-01-05T10:00:00.000Z'

function newJob(fields: Partial<Job> = {}): Job {
  return {
    id: crypto.randomUUID(),
    workspace: newWorkspace().id,
    kind: 'founding',
    state: 'running',
    progress: { stage: 'reading', done: 0, total: 3, unit: 'customers' },
    startedAt,
    deadline: '2026-01-05T10:05:00.000Z',
    endedAt: null,
    failure: null,
    ...fields,
  }
}

const ended = (job: Job, state: Job['state'] = 'done'): Job => ({
  ...job,
  state,
  endedAt: '2026-01-05T10:01:00.000Z',
})

/** Jobs: what is told of them, how they end, and that one is done together with what it was for. */
export function describeJobs(store: OpenedStore): void {
  test('a job is kept under its workspace, with how far it has come and how it ended', async () => {
    const job = newJob({ workspace: 'odd \u0000 \ud800 id' })
    const { incarnation, ...begun } = await store().jobs.begin(job)
    expect(begun).toEqual({ ...job, isAskedToStop: false })
    const further = { ...job, progress: { ...job.progress, done: 2 } }
    expect(await store().jobs.note(further)).toEqual({ ...begun, ...further, incarnation })
    const failed = { ...ended(further, 'failed'), failure: { code: 'nul\u0000', is: 'Élodie' } }
    await store().jobs.note(failed)
    const kept = await store().jobs.get(job.workspace, job.id)
    expect(kept).toEqual({ ...failed, incarnation, isAskedToStop: false })
    expect(await store().jobs.list(job.workspace)).toEqual([kept])
    expect(await store().jobs.get('elsewhere', job.id)).toBeNull()
    expect(await store().jobs.note(newJob())).toBeNull()
  })

  test('whoever runs a job hears that it is to stop; one that has ended is left as it is', async () => {
    const job = newJob()
    await store().jobs.begin(job)
    expect(await store().jobs.askToStop(job.workspace, 'no such job')).toBeNull()
    await store().jobs.askToStop(job.workspace, job.id)
    expect(await store().jobs.note(job)).toMatchObject({ isAskedToStop: true })
    await store().jobs.note(ended(job, 'stopped'))
    expect(await store().jobs.note(ended(job))).toMatchObject({ state: 'stopped' })
  })

  test('jobs are listed in order of their beginning, and forgotten a day after their end', async () => {
    const [first, second] = [newJob(), newJob()]
    await store().jobs.begin(first)
    await store().jobs.begin({ ...second, workspace: first.workspace })
    const ids = async () => (await store().jobs.list(first.workspace)).map(({ id }) => id)
    expect(await ids()).toEqual([first.id, second.id])
    await store().jobs.note(ended(first))
    const later = Date.parse(String(ended(first).endedAt)) + jobKeptMs
    await store().jobs.begin(newJob({ startedAt: new Date(later).toISOString() }))
    expect(await ids()).toEqual([first.id, second.id])
    await store().jobs.begin(newJob({ startedAt: new Date(later + 1).toISOString() }))
    expect(await ids()).toEqual([second.id])
    expect((await store().jobs.list()).map(({ id }) => id)).toContain(second.id)
  })

  test('a job is done together with its workspace', async () => {
    const job = newJob()
    await store().jobs.begin(job)
    const told: number[] = []
    await store().create({ ...newWorkspace(), id: job.workspace }, [recorded(1)], nothingElse, {
      job: ended(job),
      onRows: (_, total) => told.push(total),
    })
    expect(await store().jobs.get(job.workspace, job.id)).toMatchObject({ state: 'done' })
    expect(await store().get(job.workspace)).not.toBeNull()
    expect(told).toEqual([1])
  })

  test.each<[string, (job: Job) => Promise<unknown>]>([
    ['that was told to stop', (job) => store().jobs.askToStop(job.workspace, job.id)],
    ['that has ended', (job) => store().jobs.note(ended(job, 'cut-off'))],
  ])('a job %s leaves no workspace', async (_, end) => {
    const job = newJob()
    await store().jobs.begin(job)
    await end(job)
    const before = await store().jobs.get(job.workspace, job.id)
    const workspace = { ...newWorkspace(), id: job.workspace }
    const writing = { job: ended(job) }
    const creating = store().create(workspace, [recorded(1)], nothingElse, writing)
    await expect(creating).rejects.toThrow(JobOver)
    expect(await store().get(job.workspace)).toBeNull()
    expect(await store().jobs.get(job.workspace, job.id)).toEqual(before)
  })

  test('a stop while the rows of a workspace are written takes them back', async () => {
    const workspace = newWorkspace()
    const onRows = () => {
      throw new Error('stopped half-way')
    }
    const creating = store().create(workspace, [recorded(1)], nothingElse, { onRows })
    await expect(creating).rejects.toThrow('stopped half-way')
    expect(await store().get(workspace.id)).toBeNull()
    await store().create(workspace, [recorded(1)], nothingElse)
  })

  test('the lease of a job is given once at a time', async () => {
    const job = await store().jobs.begin(newJob())
    const lease = await store().lease(job, 'job')
    expect(lease?.isHeld).toBe(true)
    expect(await store().lease(job, 'job')).toBeNull()
    await lease?.release()
    expect((await store().lease(job, 'job'))?.isHeld).toBe(true)
  })
}
