import { and, eq } from 'drizzle-orm'
import { keptLists, type MailQuery } from '../read-models/lists.ts'
import { upTo } from './conditions.ts'
import { isOfLog } from './of-log.ts'
import type { ListTable } from './read-lists.ts'
import { mailMessageTable as table } from './schema.ts'

/** Messages as the database narrows them. */
export const mailRows: ListTable<MailQuery> = {
  list: keptLists.mail,
  table,
  ids: [table.position, table.ordinal],
  record: table.record,
  partner: table.partner,
  sorted: () => undefined,
  narrowed: (log, query) => {
    const { customer, partner, party } = query
    return and(
      isOfLog(table, log),
      upTo(table.position, query),
      customer === undefined ? undefined : eq(table.customer, customer),
      partner === undefined ? undefined : eq(table.partner, partner),
      party === undefined ? undefined : eq(table.party, party),
    )
  },
}
