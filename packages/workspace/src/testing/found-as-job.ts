import { writeSync } from 'node:fs'
import { openDataFolder } from '@understudy/store/data-folder'
import { openPostgres } from '@understudy/store/postgres'
import { openWorkspaces } from '../index.ts'
import { beginning, manyCustomers, newWorkspace } from './stage.ts'
import { wrapped } from './wrapped.ts'

/** What a child process is told: where it makes a workspace, and at which moment it has to die. */
export interface FoundAsJob {
  readonly store: { readonly folder: string } | { readonly url: string }
  readonly workspace: string
  readonly dieAt: 'decided' | 'half-written' | 'written' | 'never'
}

/** A founding as a job, in a process that kills itself. Run as `node found-as-job.ts <JSON of a FoundAsJob>`. */
async function main(): Promise<void> {
  const told = JSON.parse(process.argv[2] ?? '') as FoundAsJob
  const opened =
    'url' in told.store ? openPostgres(told.store.url) : openDataFolder(told.store.folder)
  const inner = await opened
  const die = (at: FoundAsJob['dieAt']) => {
    if (told.dieAt === at) process.kill(process.pid, 'SIGKILL')
  }
  const store = wrapped(inner, {
    create: async (workspace, first, rows, writing = {}) => {
      die('decided')
      const log = await inner.create(workspace, first, rows, {
        ...writing,
        onRows: (done, total) => {
          if (done > total / 2) die('half-written')
          writing.onRows?.(done, total)
        },
      })
      die('written')
      return log
    },
  })
  const workspaces = openWorkspaces(store)
  const order = {
    kind: 'founding',
    workspace: told.workspace,
    withinMs: 600_000,
    failureOf: String,
  } as const
  const job = await workspaces.jobs.begin(order, async (work, done) => {
    const row = { ...newWorkspace(), id: told.workspace }
    await workspaces.create(row, manyCustomers(400), beginning, { work, done })
  })
  for await (const now of workspaces.jobs.follow(
    job.workspace,
    job.id,
    new AbortController().signal,
  )) {
    if (now.endedAt !== null) writeSync(1, `${now.state}\n`)
  }
  await workspaces.close()
  await store.close()
}

await main()
