import { and, eq, sql, type SQL } from 'drizzle-orm'
import { encode, encodeRow } from '../codec.ts'
import {
  auditTexts,
  placed,
  searchText,
  type AuditRecord,
  type CustomerRow,
  type MailMessage,
  type RecordedEvent,
} from '@understudy/domain'
import { PositionConflict, UnknownWorkspace } from '../errors.ts'
import { nothingElse, type Write, type Writing } from '../event-store.ts'
import type { Log } from '../log.ts'
import { customerValues } from './customer-rows.ts'
import type { Database } from './database.ts'
import { insertion, insertRows, type Insertion } from './insert-rows.ts'
import { isRowOf } from './of-log.ts'
import {
  auditRecordTable,
  customerTable,
  eventTable,
  mailMessageTable,
  requestTable,
  workspaceTable,
} from './schema.ts'

/**
 * One statement for all of an append: one way to the server and back, and all of it or nothing. It moves the end of
 * the log when that is where it was expected, and everything else goes in only with that. The row's lock makes everyone
 * else who appends to this workspace wait, and then find the end moved. `telling` tells the others of it, once it is
 * committed.
 * @throws PositionConflict, UnknownWorkspace
 */
export async function appendAtOnce(
  db: Database,
  log: Log,
  expected: number,
  events: readonly RecordedEvent[],
  write: Write,
  telling: SQL | null | undefined,
): Promise<void> {
  const { id } = log
  const position = expected + events.length
  const end = db
    .update(workspaceTable)
    .set({ position })
    .where(and(isRowOf(log), eq(workspaceTable.position, expected)))
    .returning({ moved: sql<number>`1`.as('moved') })
  const moved = db.$with('moved').as(end)
  const rest = insertions(id, position, events, write, { ifIn: sql`moved` }).map((one, index) =>
    db.$with(`written_${index}`, {}).as(one),
  )
  const answer = await db
    .with(moved, ...rest)
    .select({ moved: moved.moved, told: sql`${telling ?? sql`null`}`.as('told') })
    .from(moved)
  if (answer.length === 1) return

  const [row] = await db
    .select({ position: workspaceTable.position })
    .from(workspaceTable)
    .where(isRowOf(log))
  throw row ? new PositionConflict(id, expected, row.position) : new UnknownWorkspace(id)
}

/** Rows per statement where there are many: others have their turn between two statements. */
const rowsPerStatement = 200

/** Everything a new workspace begins with. */
export async function insertFirst(
  tx: Database,
  id: string,
  events: readonly RecordedEvent[],
  { request, ...rows }: Write,
  onRows: Writing['onRows'] = () => {},
): Promise<void> {
  const ends = [events.length, rows.audit.length, rows.mail.length, rows.customers.length]
  const total = Math.max(...ends)
  for (let from = 0; from < total; from += rowsPerStatement) {
    onRows(from, total)
    const part = <Row>(all: readonly Row[]) => all.slice(from, from + rowsPerStatement)
    const { audit, mail, customers } = rows
    const slice = { audit: part(audit), mail: part(mail), customers: part(customers) }
    for (const one of insertions(id, events.length, part(events), slice)) await tx.execute(one)
    await macrotask()
  }
  const answer = insertions(id, events.length, [], { ...nothingElse, request })
  for (const one of answer) await tx.execute(one)
}

function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

export async function upsertCustomers(tx: Database, id: string, rows: readonly CustomerRow[]) {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const values = rows.slice(from, from + rowsPerStatement).map((row) => customerValues(id, row))
    await insertRows(tx, customerTable, values, { orElse: replacingRow })
    await macrotask()
  }
}

/** What an append writes beside the end of the log. `position` is where the log ends after it. */
function insertions(
  id: string,
  position: number,
  events: readonly RecordedEvent[],
  { audit, mail, customers, request }: Write,
  how: Insertion = {},
): SQL[] {
  const recorded = events.map((event) => ({
    workspace: id,
    position: event.position,
    record: encode(event),
  }))
  const answered = request && {
    workspace: id,
    id: request.id,
    position,
    outcome: encode(request.outcome),
  }
  return [
    ...(events.length > 0 ? [insertion(eventTable, recorded, how)] : []),
    ...(audit.length > 0 ? [insertion(auditRecordTable, auditValues(id, audit), how)] : []),
    ...(mail.length > 0 ? [insertion(mailMessageTable, mailValues(id, mail), how)] : []),
    ...(customers.length > 0
      ? [
          insertion(
            customerTable,
            customers.map((row) => customerValues(id, row)),
            { ...how, orElse: replacingRow },
          ),
        ]
      : []),
    ...(answered ? [insertion(requestTable, [answered], how)] : []),
  ]
}

const replaced = [
  'name_key',
  'domain_key',
  'country_key',
  'search',
  'partners',
  'signed',
  'attested',
  'legacy',
  'plans',
  'budget_partners',
  'budget_amounts',
  'record',
]
const replacingRow = sql`on conflict (workspace, customer) do update set ${sql.join(
  replaced.map((name) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`),
  sql`, `,
)}`

function auditValues(workspace: string, records: readonly AuditRecord[]) {
  return placed(records).map(({ position, ordinal, row }) => {
    const { at, customer, partner, party } = row
    const search = searchText(auditTexts(row))
    const record = encodeRow(row)
    return { workspace, position, ordinal, at, customer, partner, party, search, record }
  })
}

function mailValues(workspace: string, messages: readonly MailMessage[]) {
  return placed(messages).map(({ position, ordinal, row }) => {
    const { at, customer, partner, to: party } = row
    return { workspace, position, ordinal, at, customer, partner, party, record: encodeRow(row) }
  })
}
