import { and, eq, sql } from 'drizzle-orm'
import { encode, encodeRow } from '../codec.ts'
import type { RecordedEvent } from '@understudy/domain'
import { PositionConflict, UnknownWorkspace } from '../errors.ts'
import type { Write } from '../event-store.ts'
import { folded, searchText, type CustomerRow } from '../read-models/customer.ts'
import { partyOf, placed, type PlacedRow } from '../read-models/placed.ts'
import type { Database } from './database.ts'
import { insertRows } from './insert-rows.ts'
import {
  auditRecordTable,
  customerTable,
  eventTable,
  mailMessageTable,
  requestTable,
  workspaceTable,
} from './schema.ts'

/**
 * Moves the end of the log, when it is where it was expected. The row lock makes everyone else who appends to this
 * workspace wait until this transaction ends, and then find the end moved.
 */
export async function moveEnd(tx: Database, id: string, expected: number, next: number) {
  const moved = await tx
    .update(workspaceTable)
    .set({ position: next })
    .where(and(eq(workspaceTable.id, id), eq(workspaceTable.position, expected)))
    .returning({ position: workspaceTable.position })
  if (moved.length === 1) return

  const [row] = await tx
    .select({ position: workspaceTable.position })
    .from(workspaceTable)
    .where(eq(workspaceTable.id, id))
  throw row ? new PositionConflict(id, expected, row.position) : new UnknownWorkspace(id)
}

export async function insertEvents(tx: Database, id: string, events: readonly RecordedEvent[]) {
  const rows = events.map((recorded) => ({
    workspace: id,
    position: recorded.position,
    record: encode(recorded),
  }))
  await insertRows(tx, eventTable, rows)
}

/** Everything an append writes beside the events. `position` is where the log ends after it. */
export async function insertRest(tx: Database, id: string, position: number, write: Write) {
  await insertRows(tx, auditRecordTable, placedRows(id, write.audit))
  await insertRows(tx, mailMessageTable, placedRows(id, write.mail))
  await upsertCustomers(tx, id, write.customers)
  if (write.request) {
    const outcome = encode(write.request.outcome)
    const row = { workspace: id, id: write.request.id, position, outcome }
    await tx.insert(requestTable).values(row)
  }
}

export async function upsertCustomers(tx: Database, id: string, rows: readonly CustomerRow[]) {
  const values = rows.map((row) => customerValues(id, row))
  await insertRows(tx, customerTable, values, replacingRow)
}

const replaced = ['name_key', 'domain_key', 'country_key', 'search', 'partners', 'record']
const replacingRow = sql`on conflict (workspace, customer) do update set ${sql.join(
  replaced.map((name) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`),
  sql`, `,
)}`

function placedRows(workspace: string, rows: readonly PlacedRow[]) {
  return placed(rows).map(({ position, ordinal, row }) => ({
    workspace,
    position,
    ordinal,
    at: row.at,
    customer: row.customer,
    party: partyOf(row),
    record: encodeRow(row),
  }))
}

function customerValues(workspace: string, row: CustomerRow) {
  return {
    workspace,
    customer: row.customer,
    nameKey: folded(row.name),
    domainKey: folded(row.domain),
    countryKey: folded(row.country),
    search: searchText(row),
    partners: [...row.partners],
    record: encodeRow(row),
  }
}
