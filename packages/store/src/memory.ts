import { decode, decodeEvent, encode, encodeRow } from './codec.ts'
import {
  placed,
  type AuditRecord,
  type CustomerRow,
  type KeptList,
  type MailMessage,
  type Placed,
  type RecordedEvent,
  type World,
  type PageAnswer,
} from '@understudy/domain'
import {
  PositionConflict,
  RequestAlreadyAnswered,
  UnknownPosition,
  UnknownWorkspace,
  WorkspaceExists,
} from './errors.ts'
import {
  readLimitDefault,
  type EventStore,
  type NewWorkspace,
  type Snapshot,
  type WorkspaceRow,
  type Write,
  type Writing,
} from './event-store.ts'
import { MemoryJobs } from './jobs/memory-jobs.ts'
import type { Log } from './log.ts'
import { Leases, type Right } from './lease.ts'
import { decodeWorld, encodeWorld } from './world-text.ts'
import { Listeners, type Listener } from './news.ts'
import {
  keptLists,
  type AsOf,
  type AuditQuery,
  type CustomersQuery,
  type ListQueries,
  type MailQuery,
} from './read-models/lists.ts'
import { pageOfRows } from './read-models/page-of-rows.ts'

/** A store that lives as long as the process: for tests, benchmarks and previews. */
export function memoryStore(): EventStore {
  return new MemoryStore()
}

interface Kept {
  readonly row: Omit<WorkspaceRow, 'position' | 'isListed'>
  /** Encoded, as in a database, so that nobody holds a reference into the log. */
  readonly events: string[]
  readonly requests: Map<string, { readonly position: number; readonly outcome: string }>
  readonly snapshots: Map<number, string>
  readonly audit: Placed<AuditRecord>[]
  readonly mail: Placed<MailMessage>[]
  readonly customers: Map<string, CustomerRow>
}

class MemoryStore implements EventStore {
  readonly #all = new Map<string, Kept>()
  readonly #signingKey = crypto.getRandomValues(new Uint8Array(32))
  readonly #listeners = new Listeners()
  readonly #leases = new Leases()
  readonly jobs = new MemoryJobs()
  #incarnations = 0

  async create(
    workspace: NewWorkspace,
    first: readonly RecordedEvent[],
    write: Write,
    { job, onRows }: Writing = {},
  ) {
    this.#refuseExisting(workspace.id)
    onRows?.(first.length, first.length)
    const incarnation = this.#incarnations + 1
    const kept = empty({ ...workspace, parent: null, incarnation })
    add(kept, first, write)
    if (job) this.jobs.done(job)
    this.#all.set(workspace.id, kept)
    this.#incarnations = incarnation
    return { id: workspace.id, incarnation }
  }

  async fork(
    workspace: NewWorkspace,
    parent: Log,
    position: number,
    customers: readonly CustomerRow[],
  ) {
    const source = this.#kept(parent)
    this.#refuseExisting(workspace.id)
    if (position < 1 || position > source.events.length) {
      throw new UnknownPosition(parent.id, position, source.events.length)
    }
    const incarnation = (this.#incarnations += 1)
    const row = { ...workspace, parent: { workspace: parent.id, position }, incarnation }
    this.#all.set(workspace.id, {
      ...past(source, position),
      row,
      customers: keyed(customers),
    })
    return { id: workspace.id, incarnation }
  }

  async list() {
    return [...this.#all.values()].map(rowOf)
  }

  async get(id: string) {
    const kept = this.#all.get(id)
    return kept ? rowOf(kept) : null
  }

  async delete(log: Log) {
    if (!this.#found(log)) return false
    this.#all.delete(log.id)
    this.#listeners.tell({ incarnation: log.incarnation, position: null })
    return true
  }

  async append(log: Log, expected: number, events: readonly RecordedEvent[], write: Write) {
    const kept = this.#kept(log)
    if (kept.events.length !== expected) {
      throw new PositionConflict(log.id, expected, kept.events.length)
    }
    add(kept, events, write)
    if (events.length === 0) return
    this.#listeners.tell({ incarnation: log.incarnation, position: kept.events.length })
  }

  async read(log: Log, from = 1, limit = readLimitDefault) {
    const start = Math.max(from, 1) - 1
    const texts = this.#found(log)?.events.slice(start, start + limit) ?? []
    return texts.map(decodeEvent)
  }

  async request(log: Log, request: string) {
    const answered = this.#found(log)?.requests.get(request)
    return answered ? { outcome: decode<unknown>(answered.outcome) } : null
  }

  async saveSnapshot(log: Log, position: number, world: World) {
    const kept = this.#kept(log)
    const text = await encodeWorld(world)
    kept.snapshots.set(position, text)
    return text.length
  }

  async latestSnapshot(log: Log, atOrBefore = Infinity): Promise<Snapshot | null> {
    const snapshots = [...(this.#found(log)?.snapshots ?? [])]
    const [newest] = snapshots.filter(([at]) => at <= atOrBefore).sort(([a], [b]) => b - a)
    if (!newest) return null
    const [position, text] = newest
    return { position, world: await decodeWorld(text.split('\n')), characters: text.length }
  }

  async count<Name extends KeptList>(list: Name, log: Log, query?: ListQueries[Name]) {
    return this.#pages(log)[list]({ ...query, continuation: undefined }).total
  }

  async audit(log: Log, query: AuditQuery = {}): Promise<PageAnswer<AuditRecord>> {
    return unplaced(this.#pages(log).audit(query))
  }

  async mail(log: Log, query: MailQuery = {}): Promise<PageAnswer<MailMessage>> {
    return unplaced(this.#pages(log).mail(query))
  }

  async customers(log: Log, query: CustomersQuery = {}): Promise<PageAnswer<CustomerRow>> {
    const { items, continuation } = this.#pages(log).customers(query)
    return { items, continuation }
  }

  async relist(log: Log, position: number, customers: readonly CustomerRow[]) {
    const kept = this.#kept(log)
    const last = kept.events.length
    if (last !== position) throw new PositionConflict(log.id, position, last)
    kept.customers.clear()
    for (const row of customers) kept.customers.set(row.customer, row)
  }

  async lease(log: Log, right: Right) {
    return this.#leases.take(log, right)
  }

  listen(listener: Listener) {
    return this.#listeners.add(listener)
  }

  async signingKey() {
    return this.#signingKey
  }

  async close() {
    this.#all.clear()
  }

  #pages(log: Log) {
    const { audit = [], mail = [], customers } = this.#found(log) ?? {}
    return {
      audit: (query: AuditQuery) => pageOfRows(log, keptLists.audit, upTo(audit, query), query),
      mail: (query: MailQuery) => pageOfRows(log, keptLists.mail, upTo(mail, query), query),
      customers: (query: CustomersQuery) =>
        pageOfRows(log, keptLists.customers, customers?.values() ?? [], query),
    } as const
  }

  #found({ id, incarnation }: Log): Kept | undefined {
    const kept = this.#all.get(id)
    return kept?.row.incarnation === incarnation ? kept : undefined
  }

  #kept(log: Log): Kept {
    const kept = this.#found(log)
    if (!kept) throw new UnknownWorkspace(log.id)
    return kept
  }

  #refuseExisting(id: string) {
    if (this.#all.has(id)) throw new WorkspaceExists(id)
  }
}

function empty(row: Kept['row']): Kept {
  return {
    row,
    events: [],
    requests: new Map(),
    snapshots: new Map(),
    audit: [],
    mail: [],
    customers: new Map(),
  }
}

/** Everything is encoded before anything is kept, so a failure on the way leaves no trace. */
function add(kept: Kept, events: readonly RecordedEvent[], write: Write): void {
  const { request } = write
  if (request && kept.requests.has(request.id)) {
    throw new RequestAlreadyAnswered(kept.row.id)
  }
  const texts = events.map(encode)
  const outcome = request && encode(request.outcome)
  const { audit, mail, customers } = decode<Write>(encodeRow({ ...write, request: undefined }))

  for (const text of texts) kept.events.push(text)
  if (request)
    kept.requests.set(request.id, { position: kept.events.length, outcome: outcome ?? '' })
  kept.audit.push(...placed(audit))
  kept.mail.push(...placed(mail))
  for (const row of customers) kept.customers.set(row.customer, row)
}

function upTo<Row>(rows: readonly Placed<Row>[], { atPosition = Infinity }: AsOf) {
  return rows.filter(({ position }) => position <= atPosition)
}

function unplaced<Row>({ items, continuation }: PageAnswer<Placed<Row>>): PageAnswer<Row> {
  return { items: items.map(({ row }) => row), continuation }
}

function past(kept: Kept, position: number): Omit<Kept, 'row' | 'customers'> {
  const upTo = (entry: { readonly position: number }) => entry.position <= position
  return {
    events: kept.events.slice(0, position),
    requests: new Map([...kept.requests].filter(([, answer]) => upTo(answer))),
    snapshots: new Map([...kept.snapshots].filter(([at]) => at <= position)),
    audit: kept.audit.filter(upTo),
    mail: kept.mail.filter(upTo),
  }
}

function keyed(rows: readonly CustomerRow[]): Map<string, CustomerRow> {
  return new Map(rows.map((row) => [row.customer, row]))
}

function rowOf(kept: Kept): WorkspaceRow {
  return { ...kept.row, position: kept.events.length, isListed: true }
}
