import { memoryStore } from '@understudy/store'
import { expect, test } from 'vitest'
import { openWorkspaces } from '../index.ts'
import { begun, beginning, manyCustomers, newWorkspace } from '../testing/stage.ts'
import { Work, WorkOverdue, WorkStopped } from './work.ts'

const order = { kind: 'founding', withinMs: 60_000, failureOf: String } as const

test('work says how far it is, and ends at its next slice when it is told to', async () => {
  const told: string[] = []
  const stop = new AbortController()
  const work = new Work({
    signal: stop.signal,
    onProgress: ({ stage, done, total }) => told.push(`${stage} ${done}/${total}`),
  })
  work.begin('reading', 2, 'customers')
  await work.take(1)
  stop.abort()
  expect(() => work.note(2)).toThrow(WorkStopped)
  expect(told).toEqual(['reading 0/2', 'reading 1/2', 'reading 2/2'])
})

test('work that is late ends at its next slice', () => {
  expect(() => new Work({ withinMs: -1 }).begin('reading', 1, 'events')).toThrow(WorkOverdue)
})

test.each(['founding', 'replaying', 'writing'] as const)(
  'a founding that is stopped while it is %s leaves nothing behind',
  async (where) => {
    const store = memoryStore()
    const workspaces = openWorkspaces(store)
    const stop = new AbortController()
    const work = new Work({
      signal: stop.signal,
      onProgress: ({ stage }) => {
        if (stage === where) stop.abort()
      },
    })
    const making = workspaces.create(newWorkspace(), manyCustomers(20), beginning, { work })
    await expect(making).rejects.toThrow(WorkStopped)
    expect(await store.list()).toEqual([])
  },
)

test('a job that fails tells how, and a stop of one that has ended changes nothing', async () => {
  const { jobs } = openWorkspaces(memoryStore())
  const { id } = await jobs.begin({ ...order, workspace: 'w' }, () => {
    throw new Error('broken on purpose')
  })
  await expect.poll(async () => (await jobs.get('w', id))?.state).toBe('failed')
  const failed = await jobs.stop('w', id)
  expect(failed).toMatchObject({ state: 'failed', failure: 'Error: broken on purpose' })
  expect(jobs.running).toBe(0)
})

test('another process on the same store tells of a job, and stops it', async () => {
  const store = memoryStore()
  const [one, other] = [openWorkspaces(store), openWorkspaces(store)]
  const { id } = await one.jobs.begin({ ...order, workspace: 'w' }, async (work) => {
    work.begin('reading', 1, 'events')
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve))
      work.note(0)
    }
  })
  expect(await other.jobs.get('w', id)).toMatchObject({ state: 'running' })
  expect(await other.jobs.stop('w', id)).toMatchObject({ state: 'stopped' })
  await expect.poll(() => one.jobs.running).toBe(0)
})

test('a job whose process is gone is told as cut off, and can no longer be done', async () => {
  const store = memoryStore()
  const workspaces = openWorkspaces(store)
  // A minute ago, by a process that has no lease any more.
  const startedAt = new Date(Date.now() - 60_000).toISOString()
  const progress = { stage: 'writing', done: 0, total: 1, unit: 'rows' } as const
  const workspace = newWorkspace()
  const job = {
    id: 'lost',
    workspace: workspace.id,
    kind: 'founding',
    state: 'running',
    progress,
    startedAt,
    deadline: startedAt,
    endedAt: null,
    failure: null,
  } as const
  await store.jobs.begin(job)
  expect(await workspaces.jobs.get(workspace.id, 'lost')).toMatchObject({ state: 'cut-off' })
  const late = workspaces.create(workspace, manyCustomers(1), beginning, {
    done: () => ({ ...job, state: 'done', endedAt: startedAt }),
  })
  await expect(late).rejects.toThrow('Job lost is over')
  expect(await store.list()).toEqual([])
})

test('a process that stops ends what it runs, and its workspaces stay', async () => {
  const store = memoryStore()
  const workspaces = openWorkspaces(store)
  await begun(workspaces)
  const { id } = await workspaces.jobs.begin({ ...order, workspace: 'w' }, async (work) => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve))
      work.note(0)
    }
  })
  await workspaces.close()
  expect(await store.jobs.get('w', id)).toMatchObject({ state: 'stopped' })
  expect(await store.list()).toHaveLength(1)
})
