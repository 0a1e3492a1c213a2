import { and, asc, eq, gte, sql, type SQL } from 'drizzle-orm'
import { decode, decodeEvent, encode } from '../codec.ts'
import { encodeWorld, snapshotShape } from '../world-text.ts'
import {
  invariant,
  type AuditRecord,
  type CustomerRow,
  type KeptList,
  type MailMessage,
  type RecordedEvent,
  type World,
} from '@understudy/domain'
import {
  readLimitDefault,
  type EventStore,
  type NewWorkspace,
  type Parent,
  type WorkspaceRow,
  type Write,
  type Writing,
} from '../event-store.ts'
import type { JobStore } from '../jobs/job-store.ts'
import type { Log } from '../log.ts'
import { Leases, type Lease, type Right } from '../lease.ts'
import { Listeners, type Listener, type News } from '../news.ts'
import { positionMax } from '../position.ts'
import type { AuditQuery, CustomersQuery, ListQueries, MailQuery } from '../read-models/lists.ts'
import { appendAtOnce, insertFirst, upsertCustomers } from './append.ts'
import type { Database } from './database.ts'
import { DrizzleJobs, noteDone } from './drizzle-jobs.ts'
import { named } from './failures.ts'
import { copyHistory, hold, holdParent } from './fork.ts'
import { keptKey } from './kept-key.ts'
import { isOfLog, isRowOf } from './of-log.ts'
import { auditRows } from './audit-rows.ts'
import { customerRows } from './customer-rows.ts'
import { mailRows } from './mail-rows.ts'
import { countRows, readPage, type ListTable } from './read-lists.ts'
import { readSnapshot } from './read-snapshot.ts'
import { relist } from './relist.ts'
import {
  eventTable,
  historyTables,
  listedShape,
  requestTable,
  snapshotTable,
  workspaceTable,
} from './schema.ts'

/** Where other processes may write too: how they are told, how this one hears of them, and who drives what. */
export interface Others {
  /** Part of a statement that tells everybody when it is committed. */
  readonly tell: (news: News) => SQL
  readonly listen: (listener: Listener) => () => void
  readonly lease: (log: Log, right: Right) => Promise<Lease | null>
}

/**
 * The store on a PostgreSQL of any kind whose migrations have run. `end` closes the connection. Without `others` this
 * process alone writes.
 */
export function drizzleStore(
  db: Database,
  end: () => Promise<void>,
  others: Others | null = null,
): EventStore {
  return new DrizzleStore(db, end, others)
}

class DrizzleStore implements EventStore {
  readonly #db: Database
  readonly #end: () => Promise<void>
  readonly #others: Others | null
  /** Of this process alone. */
  readonly #listeners = new Listeners()
  readonly #leases = new Leases()
  readonly jobs: JobStore

  constructor(db: Database, end: () => Promise<void>, others: Others | null) {
    this.#db = db
    this.jobs = new DrizzleJobs(db)
    this.#end = end
    this.#others = others
  }

  create(
    workspace: NewWorkspace,
    first: readonly RecordedEvent[],
    write: Write,
    { onRows, job }: Writing = {},
  ) {
    const { id } = workspace
    return this.#write(id, async (tx) => {
      const log = await insertWorkspace(tx, workspace, null, first.length)
      await insertFirst(tx, id, first, write, onRows)
      if (job) await noteDone(tx, job)
      return log
    })
  }

  fork(workspace: NewWorkspace, parent: Log, position: number, customers: readonly CustomerRow[]) {
    const { id } = workspace
    const past = { log: parent, position }
    return this.#write(id, async (tx) => {
      await holdParent(tx, past)
      const log = await insertWorkspace(tx, workspace, { workspace: parent.id, position }, position)
      await copyHistory(tx, id, past)
      await upsertCustomers(tx, id, customers)
      return log
    })
  }

  list() {
    return this.#named('', async () => {
      const rows = await this.#db.select().from(workspaceTable).orderBy(asc(workspaceTable.ordinal))
      return rows.map(workspaceOf)
    })
  }

  get(id: string) {
    return this.#named(id, async () => {
      const [row] = await this.#db.select().from(workspaceTable).where(eq(workspaceTable.id, id))
      return row ? workspaceOf(row) : null
    })
  }

  async delete(log: Log) {
    const news = { incarnation: log.incarnation, position: null }
    const isGone = await this.#write(log.id, async (tx) => {
      const gone = await tx
        .delete(workspaceTable)
        .where(isRowOf(log))
        .returning({ id: workspaceTable.id })
      if (gone.length === 0) return false
      for (const table of historyTables) await tx.delete(table).where(eq(table.workspace, log.id))
      if (this.#others) await tx.execute(sql`select ${this.#others.tell(news)}`)
      return true
    })
    if (isGone) this.#listeners.tell(news)
    return isGone
  }

  async append(log: Log, expected: number, events: readonly RecordedEvent[], write: Write) {
    const { incarnation } = log
    const news = events.length > 0 ? { incarnation, position: expected + events.length } : null
    const telling = news && this.#others?.tell(news)
    await this.#named(log.id, () => appendAtOnce(this.#db, log, expected, events, write, telling))
    if (news) this.#listeners.tell(news)
  }

  read(log: Log, from = 1, limit = readLimitDefault) {
    return this.#named(log.id, async () => {
      if (from > positionMax) return []
      const rows = await this.#db
        .select({ record: eventTable.record })
        .from(eventTable)
        .where(and(isOfLog(eventTable, log), gte(eventTable.position, from)))
        .orderBy(asc(eventTable.position))
        .limit(limit)
      return rows.map(({ record }) => decodeEvent(record))
    })
  }

  request(log: Log, request: string) {
    return this.#named(log.id, async () => {
      const [row] = await this.#db
        .select({ outcome: requestTable.outcome })
        .from(requestTable)
        .where(and(isOfLog(requestTable, log), eq(requestTable.id, request)))
      return row ? { outcome: decode<unknown>(row.outcome) } : null
    })
  }

  async saveSnapshot(log: Log, position: number, world: World) {
    const { id } = log
    const text = await encodeWorld(world)
    return this.#write(id, async (tx) => {
      await hold(tx, log)
      const row = { shape: snapshotShape, world: text }
      await tx
        .insert(snapshotTable)
        .values({ workspace: id, position, ...row })
        .onConflictDoUpdate({ target: [snapshotTable.workspace, snapshotTable.position], set: row })
      return text.length
    })
  }

  latestSnapshot(log: Log, atOrBefore?: number) {
    return this.#named(log.id, () => readSnapshot(this.#db, log, atOrBefore))
  }

  count<Name extends KeptList>(list: Name, log: Log, query?: ListQueries[Name]) {
    const table: ListTable = { audit: auditRows, mail: mailRows, customers: customerRows }[list]
    return this.#named(log.id, () => countRows(this.#db, table, log, query ?? {}))
  }

  audit(log: Log, query: AuditQuery = {}) {
    return this.#named(log.id, () => readPage<AuditRecord>(this.#db, auditRows, log, query))
  }

  mail(log: Log, query: MailQuery = {}) {
    return this.#named(log.id, () => readPage<MailMessage>(this.#db, mailRows, log, query))
  }

  customers(log: Log, query: CustomersQuery = {}) {
    return this.#named(log.id, () => readPage<CustomerRow>(this.#db, customerRows, log, query))
  }

  relist(log: Log, position: number, customers: readonly CustomerRow[]) {
    return this.#write(log.id, (tx) => relist(tx, log, position, customers))
  }

  lease(log: Log, right: Right) {
    const { lease } = this.#others ?? {}
    if (!lease) return Promise.resolve(this.#leases.take(log, right))
    return this.#named(log.id, () => lease(log, right))
  }

  listen(listener: Listener) {
    const { listen } = this.#others ?? {}
    return listen ? listen(listener) : this.#listeners.add(listener)
  }

  signingKey() {
    return this.#named('', () => keptKey(this.#db))
  }

  close() {
    return this.#end()
  }

  /** One transaction, whose failures come out under their own names. */
  #write<Result>(id: string, steps: (tx: Database) => Promise<Result>): Promise<Result> {
    return this.#named(id, () => this.#db.transaction(steps))
  }

  async #named<Result>(id: string, task: () => Promise<Result>): Promise<Result> {
    try {
      return await task()
    } catch (failure) {
      throw named(failure, id)
    }
  }
}

async function insertWorkspace(
  tx: Database,
  workspace: NewWorkspace,
  parent: Parent | null,
  position: number,
): Promise<Log> {
  const { id, ...record } = workspace
  const row = {
    id,
    record: encode(record),
    parentWorkspace: parent?.workspace ?? null,
    parentPosition: parent?.position ?? null,
    position,
    listed: listedShape,
  }
  const [made] = await tx
    .insert(workspaceTable)
    .values(row)
    .returning({ incarnation: workspaceTable.ordinal })
  invariant(made, 'an inserted row comes back')
  return { id, incarnation: made.incarnation }
}

function workspaceOf(row: typeof workspaceTable.$inferSelect): WorkspaceRow {
  const { id, record, parentWorkspace, parentPosition, position, ordinal: incarnation } = row
  const isListed = row.listed === listedShape
  const parent =
    parentWorkspace === null || parentPosition === null
      ? null
      : { workspace: parentWorkspace, position: parentPosition }
  const rest = decode<Omit<NewWorkspace, 'id'>>(record)
  return { ...rest, id, parent, position, incarnation, isListed }
}
