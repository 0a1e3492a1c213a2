import { and, eq, sql } from 'drizzle-orm'
import { encode } from '../codec.ts'
import type { RecordedEvent } from '@understudy/domain'
import { PositionConflict, UnknownWorkspace } from '../errors.ts'
import type { Write } from '../event-store.ts'
import { keyText } from '../key-text.ts'
import { folded, searchText, type CustomerRow } from '../read-models/customer.ts'
import { partyOf, placed, type PlacedRow } from '../read-models/placed.ts'
import type { Database } from './database.ts'
import {
  auditRecordTable,
  customerTable,
  eventTable,
  mailMessageTable,
  requestTable,
  workspaceTable,
} from './schema.ts'

/** A statement carries at most 65,535 parameters; the widest table has eight columns. */
const rowsPerStatement = 5000

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

/** Events in one statement however many there are: two arrays instead of a parameter per value. */
export async function insertEvents(tx: Database, id: string, events: readonly RecordedEvent[]) {
  if (events.length === 0) return
  const positions = sql.param(events.map(({ position }) => position))
  const records = sql.param(events.map(encode))
  await tx
    .insert(eventTable)
    .select(
      sql`select ${keyText(id)}, position, record from unnest(${positions}::int[], ${records}::text[]) as given(position, record)`,
    )
}

/** Everything an append writes beside the events. `position` is where the log ends after it. */
export async function insertRest(tx: Database, id: string, position: number, write: Write) {
  for (const rows of chunks(placedRows(id, write.audit))) {
    await tx.insert(auditRecordTable).values(rows)
  }
  for (const rows of chunks(placedRows(id, write.mail))) {
    await tx.insert(mailMessageTable).values(rows)
  }
  await upsertCustomers(tx, id, write.customers)
  if (write.request) {
    const outcome = encode(write.request.outcome)
    await tx.insert(requestTable).values({ workspace: id, id: write.request.id, position, outcome })
  }
}

export async function upsertCustomers(tx: Database, id: string, rows: readonly CustomerRow[]) {
  for (const values of chunks(rows.map((row) => customerValues(id, row)))) {
    await tx
      .insert(customerTable)
      .values(values)
      .onConflictDoUpdate({
        target: [customerTable.workspace, customerTable.customer],
        set: replacing('name_key', 'domain_key', 'country_key', 'search', 'partners', 'record'),
      })
  }
}

function placedRows(workspace: string, rows: readonly PlacedRow[]) {
  return placed(rows).map(({ position, ordinal, row }) => ({
    workspace,
    position,
    ordinal,
    at: row.at,
    customer: row.customer,
    party: partyOf(row),
    record: encode(row),
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
    record: encode(row),
  }
}

/** The values that an insert would have written, for its `on conflict do update`. */
function replacing(...columns: readonly string[]) {
  const property = (column: string) =>
    column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(
    columns.map((column) => [property(column), sql`excluded.${sql.identifier(column)}`]),
  )
}

function chunks<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / rowsPerStatement)
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement),
  )
}
