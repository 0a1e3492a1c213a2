import { and, asc, desc, eq, gte, lte } from 'drizzle-orm'
import { decode, decodeEvent, decodeWorld, encode, encodeWorld, snapshotShape } from '../codec.ts'
import {
  invariant,
  type AuditRecord,
  type MailMessage,
  type RecordedEvent,
  type World,
} from '@understudy/domain'
import {
  readLimitDefault,
  type EventStore,
  type NewWorkspace,
  type Parent,
  type Snapshot,
  type WorkspaceRow,
  type Write,
} from '../event-store.ts'
import { positionMax } from '../position.ts'
import type { CustomerQuery, CustomerRow } from '../read-models/customer.ts'
import type { PlacedQuery } from '../read-models/placed.ts'
import { appendAtOnce, insertFirst, upsertCustomers } from './append.ts'
import type { Database } from './database.ts'
import { named } from './failures.ts'
import { copyHistory, holdParent } from './fork.ts'
import { keptKey } from './kept-key.ts'
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
      const incarnation = await insertWorkspace(tx, workspace, null, founding.length)
      await insertFirst(tx, id, founding, write)
      return incarnation
    })
  }

  fork(workspace: NewWorkspace, parent: Parent, customers: readonly CustomerRow[]) {
    const { id } = workspace
    return this.#write(id, async (tx) => {
      await holdParent(tx, parent)
      const incarnation = await insertWorkspace(tx, workspace, parent, parent.position)
      await copyHistory(tx, id, parent)
      await upsertCustomers(tx, id, customers)
      return incarnation
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

  read(id: string, from = 1, limit = readLimitDefault) {
    return this.#named(id, async () => {
      if (from > positionMax) return []
      const rows = await this.#db
        .select({ record: eventTable.record })
        .from(eventTable)
        .where(and(eq(eventTable.workspace, id), gte(eventTable.position, from)))
        .orderBy(asc(eventTable.position))
        .limit(limit)
      return rows.map(({ record }) => decodeEvent(record))
    })
  }

  request(id: string, request: string) {
    return this.#named(id, async () => {
      const [row] = await this.#db
        .select({ outcome: requestTable.outcome })
        .from(requestTable)
        .where(and(eq(requestTable.workspace, id), eq(requestTable.id, request)))
      return row ? { outcome: decode<unknown>(row.outcome) } : null
    })
  }

  saveSnapshot(id: string, position: number, world: World) {
    return this.#named(id, async () => {
      const text = encodeWorld(world)
      const row = { shape: snapshotShape, world: text }
      await this.#db
        .insert(snapshotTable)
        .values({ workspace: id, position, ...row })
        .onConflictDoUpdate({ target: [snapshotTable.workspace, snapshotTable.position], set: row })
      return text.length
    })
  }

  latestSnapshot(id: string, atOrBefore?: number): Promise<Snapshot | null> {
    return this.#named(id, () => readSnapshot(this.#db, id, atOrBefore))
  }

  audit(id: string, query: PlacedQuery = {}) {
    return this.#named(id, () => readPlaced<AuditRecord>(this.#db, auditRecordTable, id, query))
  }

  mail(id: string, query: PlacedQuery = {}) {
    return this.#named(id, () => readPlaced<MailMessage>(this.#db, mailMessageTable, id, query))
  }

  customers(id: string, query: CustomerQuery = {}) {
    return this.#named(id, () => readCustomers(this.#db, id, query))
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

const historyTables = [
  eventTable,
  requestTable,
  snapshotTable,
  auditRecordTable,
  mailMessageTable,
  customerTable,
] as const

async function readSnapshot(
  db: Database,
  id: string,
  atOrBefore: number | undefined,
): Promise<Snapshot | null> {
  const { workspace, position, shape, world } = snapshotTable
  const bound = atOrBefore === undefined ? undefined : lte(position, atOrBefore)
  const [row] = await db
    .select({ position, world })
    .from(snapshotTable)
    .where(and(eq(workspace, id), eq(shape, snapshotShape), bound))
    .orderBy(desc(position))
    .limit(1)
  if (!row) return null
  return { position: row.position, world: decodeWorld(row.world), characters: row.world.length }
}

/** Resolves with the incarnation. */
async function insertWorkspace(
  tx: Database,
  workspace: NewWorkspace,
  parent: Parent | null,
  position: number,
): Promise<number> {
  const { id, ...record } = workspace
  const row = {
    id,
    record: encode(record),
    parentWorkspace: parent?.workspace ?? null,
    parentPosition: parent?.position ?? null,
    position,
  }
  const [made] = await tx
    .insert(workspaceTable)
    .values(row)
    .returning({ incarnation: workspaceTable.ordinal })
  invariant(made, 'an inserted row comes back')
  return made.incarnation
}

function workspaceOf(row: typeof workspaceTable.$inferSelect): WorkspaceRow {
  const { id, record, parentWorkspace, parentPosition, position, ordinal: incarnation } = row
  const parent =
    parentWorkspace === null || parentPosition === null
      ? null
      : { workspace: parentWorkspace, position: parentPosition }
  return { ...decode<Omit<NewWorkspace, 'id'>>(record), id, parent, position, incarnation }
}
