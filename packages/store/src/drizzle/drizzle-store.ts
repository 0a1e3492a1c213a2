import { and, asc, desc, eq, gte, lte } from 'drizzle-orm'
import { decode, decodeEvent, decodeWorld, encode, encodeWorld, snapshotShape } from '../codec.ts'
import type { AuditRecord, MailMessage, RecordedEvent, World } from '@understudy/domain'
import {
  readLimitDefault,
  type EventStore,
  type NewWorkspace,
  type Parent,
  type Snapshot,
  type WorkspaceRow,
  type Write,
} from '../event-store.ts'
import type { CustomerQuery, CustomerRow } from '../read-models/customer.ts'
import type { PlacedQuery } from '../read-models/placed.ts'
import { appendAtOnce, insertFirst, upsertCustomers } from './append.ts'
import type { Database } from './database.ts'
import { named } from './failures.ts'
import { copyHistory, holdParent } from './fork.ts'
import { readCustomers, readPlaced } from './read-models.ts'
import {
  auditRecordTable,
  customerTable,
  eventTable,
  mailMessageTable,
  requestTable,
  snapshotTable,
  workspaceTable,
} from './schema.ts'

/** The store on a PostgreSQL of any kind whose migrations have run. `end` closes the connection. */
export function drizzleStore(db: Database, end: () => Promise<void>): EventStore {
  return new DrizzleStore(db, end)
}

class DrizzleStore implements EventStore {
  readonly #db: Database
  readonly #end: () => Promise<void>

  constructor(db: Database, end: () => Promise<void>) {
    this.#db = db
    this.#end = end
  }

  create(workspace: NewWorkspace, founding: readonly RecordedEvent[], write: Write) {
    const { id } = workspace
    return this.#write(id, async (tx) => {
      const position = founding.length
      await tx.insert(workspaceTable).values(workspaceValues(workspace, null, position))
      await insertFirst(tx, id, founding, write)
    })
  }

  fork(workspace: NewWorkspace, parent: Parent, customers: readonly CustomerRow[]) {
    const { id } = workspace
    return this.#write(id, async (tx) => {
      await holdParent(tx, parent)
      await tx.insert(workspaceTable).values(workspaceValues(workspace, parent, parent.position))
      await copyHistory(tx, id, parent)
      await upsertCustomers(tx, id, customers)
    })
  }

  async list() {
    const rows = await this.#db.select().from(workspaceTable).orderBy(asc(workspaceTable.ordinal))
    return rows.map(workspaceOf)
  }

  async get(id: string) {
    const [row] = await this.#db.select().from(workspaceTable).where(eq(workspaceTable.id, id))
    return row ? workspaceOf(row) : null
  }

  delete(id: string) {
    return this.#write(id, async (tx) => {
      const gone = await tx
        .delete(workspaceTable)
        .where(eq(workspaceTable.id, id))
        .returning({ id: workspaceTable.id })
      for (const table of historyTables) await tx.delete(table).where(eq(table.workspace, id))
      return gone.length === 1
    })
  }

  append(id: string, expected: number, events: readonly RecordedEvent[], write: Write) {
    return this.#named(id, () => appendAtOnce(this.#db, id, expected, events, write))
  }

  async read(id: string, from = 1, limit = readLimitDefault) {
    const rows = await this.#db
      .select({ record: eventTable.record })
      .from(eventTable)
      .where(and(eq(eventTable.workspace, id), gte(eventTable.position, from)))
      .orderBy(asc(eventTable.position))
      .limit(limit)
    return rows.map(({ record }) => decodeEvent(record))
  }

  async request(id: string, request: string) {
    const [row] = await this.#db
      .select({ outcome: requestTable.outcome })
      .from(requestTable)
      .where(and(eq(requestTable.workspace, id), eq(requestTable.id, request)))
    return row ? { outcome: decode<unknown>(row.outcome) } : null
  }

  async saveSnapshot(id: string, position: number, world: World) {
    const text = encodeWorld(world)
    const row = { shape: snapshotShape, world: text }
    await this.#db
      .insert(snapshotTable)
      .values({ workspace: id, position, ...row })
      .onConflictDoUpdate({ target: [snapshotTable.workspace, snapshotTable.position], set: row })
    return text.length
  }

  async latestSnapshot(id: string, atOrBefore?: number): Promise<Snapshot | null> {
    const { workspace, position, shape, world } = snapshotTable
    const bound = atOrBefore === undefined ? undefined : lte(position, atOrBefore)
    const [row] = await this.#db
      .select({ position, world })
      .from(snapshotTable)
      .where(and(eq(workspace, id), eq(shape, snapshotShape), bound))
      .orderBy(desc(position))
      .limit(1)
    if (!row) return null
    return { position: row.position, world: decodeWorld(row.world), characters: row.world.length }
  }

  audit(id: string, query: PlacedQuery = {}) {
    return readPlaced<AuditRecord>(this.#db, auditRecordTable, id, query)
  }

  mail(id: string, query: PlacedQuery = {}) {
    return readPlaced<MailMessage>(this.#db, mailMessageTable, id, query)
  }

  customers(id: string, query: CustomerQuery = {}) {
    return readCustomers(this.#db, id, query)
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

const historyTables = [
  eventTable,
  requestTable,
  snapshotTable,
  auditRecordTable,
  mailMessageTable,
  customerTable,
] as const

function workspaceValues(workspace: NewWorkspace, parent: Parent | null, position: number) {
  const { id, ...record } = workspace
  return {
    id,
    record: encode(record),
    parentWorkspace: parent?.workspace ?? null,
    parentPosition: parent?.position ?? null,
    position,
  }
}

function workspaceOf(row: typeof workspaceTable.$inferSelect): WorkspaceRow {
  const { id, record, parentWorkspace, parentPosition, position } = row
  const parent =
    parentWorkspace === null || parentPosition === null
      ? null
      : { workspace: parentWorkspace, position: parentPosition }
  return { ...decode<Omit<NewWorkspace, 'id'>>(record), id, parent, position }
}
