import { writeSync } from 'node:fs'
import { worldFactsSchema, type Beginning, type Envelope } from '@understudy/domain'
import type { EventStore } from '@understudy/store'
import { openWorkspaces } from '../index.ts'
import { wrapped } from './wrapped.ts'

/** What a child process is told to do, and where it has to die. */
export interface Rehearsal {
  readonly store: { readonly folder: string } | { readonly url: string }
  readonly workspace: string
  readonly facts: unknown
  readonly beginning: Beginning
  readonly envelopes: readonly Envelope[]
  /** Index of the first envelope that was not answered yet. */
  readonly from: number
  readonly snapshotEvery: number
  /** The write it kills itself at, counted from 1; null to go on to the end. */
  readonly cut: { readonly write: number; readonly when: 'before' | 'after' } | null
}

/**
 * The process that the durability tests kill: it founds a workspace or finds it, gives the commands that have no answer
 * yet, and says each answer aloud. Run as `node rehearse.ts <JSON of a Rehearsal>`.
 */
async function main(): Promise<void> {
  const told = JSON.parse(process.argv[2] ?? '') as Rehearsal
  const store = dyingAt(await opened(told.store), told.cut)
  say('open')
  const workspaces = openWorkspaces(store, { snapshotEvery: told.snapshotEvery })
  const workspace = (await workspaces.open(told.workspace)) ?? (await founded())
  for (const [index, envelope] of told.envelopes.entries()) {
    if (index < told.from) continue
    const outcome = await workspace.handle(envelope)
    say(`answered ${index} ${JSON.stringify(outcome)}`)
  }
  await workspaces.close()
  await store.close()
  say('end')

  function founded() {
    const id = told.workspace
    const row = { id, title: id, createdFrom: { kind: 'facts' }, seed: 1 } as const
    return workspaces.create(row, worldFactsSchema.parse(told.facts), told.beginning)
  }
}

/** Each driver is loaded only where it is used: starting is most of what a cut costs. */
async function opened(store: Rehearsal['store']): Promise<EventStore> {
  if ('folder' in store) {
    const { openDataFolder } = await import('@understudy/store/data-folder')
    return openDataFolder(store.folder)
  }
  const { openPostgres } = await import('@understudy/store/postgres')
  return openPostgres(store.url)
}

/** The failpoint between two writes, outside all code under test. */
function dyingAt(store: EventStore, cut: Rehearsal['cut']): EventStore {
  let writes = 0
  async function counted<Result>(write: () => Promise<Result>): Promise<Result> {
    writes += 1
    if (cut?.write === writes && cut.when === 'before') await die()
    const result = await write()
    if (cut?.write === writes && cut.when === 'after') await die()
    return result
  }
  return wrapped(store, {
    create: (...given) => counted(() => store.create(...given)),
    append: (...given) => counted(() => store.append(...given)),
    saveSnapshot: (...given) => counted(() => store.saveSnapshot(...given)),
  })
}

/** Never returns: nothing of this process may run once it has decided to die. */
function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => undefined)
}

/** Written at once: what was said must not be lost with the process. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}

await main()
