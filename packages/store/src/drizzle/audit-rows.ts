import { and, eq, gte, lt, sql } from 'drizzle-orm'
import { keptLists, type AuditQuery } from '../read-models/lists.ts'
import { clean, mentions, upTo } from './conditions.ts'
import { isOfLog } from './of-log.ts'
import type { ListTable } from './read-lists.ts'
import { auditRecordTable as table } from './schema.ts'

/** What is sorted by stands in lines of the text that is searched, folded already: one column serves both. */
const lines = new Map(
  ['who', 'role', 'event', 'customer', 'partner', 'resource'].map((name, index) => [
    name,
    sql`nullif(split_part(${table.search}, E'\\n', ${sql.raw(String(index + 1))}), '')`,
  ]),
)

/** Audit records as the database narrows and sorts them. */
export const auditRows: ListTable<AuditQuery> = {
  list: keptLists.audit,
  table,
  ids: [table.position, table.ordinal],
  record: table.record,
  partner: table.partner,
  sorted: (name) => lines.get(name),
  narrowed: (log, query) => {
    const { customer, partner, party, from, until, search } = query
    return and(
      isOfLog(table, log),
      upTo(table.position, query),
      customer === undefined ? undefined : eq(table.customer, customer),
      partner === undefined ? undefined : eq(table.partner, partner),
      party === undefined ? undefined : eq(table.party, party),
      from === undefined ? undefined : gte(table.at, clean(from)),
      until === undefined ? undefined : lt(table.at, clean(until)),
      mentions(table.search, search),
    )
  },
}
