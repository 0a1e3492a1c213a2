import {
  customerLine,
  type AuditRecord,
  type KeptList,
  type ListAnswer,
  type ListReading,
  type MailMessage,
  type World,
} from '@understudy/domain'
import {
  pageOfRows,
  type AuditQuery,
  type CustomersQuery,
  type EventStore,
  type Log,
  type MailQuery,
} from '@understudy/store'
import { Breath, type Workspace } from '@understudy/workspace'
import { positionOf, worldAt, type Moment } from './address.ts'

/** What a list was asked for, parsed by its own question. */
type Asked = Readonly<Record<string, unknown>>

/**
 * One page of a list, now or at any moment before. Now the list that is kept answers, narrowed and sorted by the store; of
 * the past its beginning, or where rows are told by files, the files as they were (decision-0202).
 */
export async function listAnswer(
  store: EventStore,
  workspace: Workspace,
  reading: ListReading,
  asked: Asked,
  when: Moment,
): Promise<ListAnswer<unknown>> {
  const isNow = when.position === undefined && when.at === undefined
  if (reading.kept !== null && (isNow || !reading.rowsOf)) {
    const upTo = isNow ? {} : { atPosition: await positionOf(workspace, when) }
    return keptPage[reading.kept](store, workspace, { ...asked, ...upTo })
  }
  const rows = await rowsInSlices(reading, await worldAt(workspace, when), asked)
  const page = pageOfRows(workspace, reading.list, rows, asked)
  return { ...page, items: page.items.map((row) => reading.shown(row, asked)) }
}

/** A page of each list that is kept; up to a position where one is asked for. */
export const keptPage = {
  audit: async (
    store: EventStore,
    log: Log,
    query: AuditQuery,
  ): Promise<ListAnswer<AuditRecord>> => {
    const [page, total] = await Promise.all([
      store.audit(log, query),
      store.count('audit', log, query),
    ])
    return { ...page, total }
  },
  mail: async (store: EventStore, log: Log, query: MailQuery): Promise<ListAnswer<MailMessage>> => {
    const [page, total] = await Promise.all([
      store.mail(log, query),
      store.count('mail', log, query),
    ])
    return { ...page, total }
  },
  customers: async (store: EventStore, log: Log, query: CustomersQuery) => {
    const [page, total] = await Promise.all([
      store.customers(log, query),
      store.count('customers', log, query),
    ])
    const { as = null } = query
    return { ...page, total, items: page.items.map((row) => customerLine(row, as)) }
  },
} as const satisfies Readonly<
  Record<KeptList, (store: EventStore, log: Log, query: never) => Promise<ListAnswer<unknown>>>
>

/** Others are answered while many files are read. */
async function rowsInSlices(reading: ListReading, world: World, asked: Asked): Promise<unknown[]> {
  const breath = new Breath()
  const rows: unknown[] = []
  for (const customer of world.customers.rows()) {
    rows.push(...(reading.rowsOf?.(customer, world, asked) ?? []))
    await breath.take()
  }
  return rows
}
