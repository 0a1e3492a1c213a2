import { formats, recognised, type Recognised } from './formats/index.ts'
import type { Mistake } from './read/mistake.ts'
import { keyOf, said, summed } from './once.ts'
import { rowOf } from './read/row.ts'
import { tableOf, type GivenFile, type Table } from './read/table.ts'
import type {
  AgreementSeen,
  ChargeSeen,
  CustomerSeen,
  Found,
  PriceSeen,
  Seen,
  SubscriptionSeen,
  UserSeen,
} from './seen.ts'

/** What became of one file. */
export interface FileRead {
  readonly file: string
  /** Null where nothing recognises its columns. */
  readonly format: string | null
  /** Lines below the header, and how many of them said something. */
  readonly lines: number
  readonly taken: number
}

/** What files say together, before anything is taken for granted. */
export interface Gathered {
  readonly files: readonly FileRead[]
  readonly customers: ReadonlyMap<string, Found<CustomerSeen>>
  readonly subscriptions: ReadonlyMap<string, Found<SubscriptionSeen>>
  readonly users: ReadonlyMap<string, Found<UserSeen>>
  readonly agreements: ReadonlyMap<string, Found<AgreementSeen>>
  readonly charges: ReadonlyMap<string, Found<ChargeSeen>>
  readonly prices: ReadonlyMap<string, Found<PriceSeen>>
  readonly mistakes: readonly Mistake[]
}

/**
 * Reads files and lays what they say of the same thing together. In which order they are given does not matter: they are
 * read in the order of the formats, then of their names. Of one file the later line holds, of several the first that knows;
 * where a later one says otherwise, that is on record.
 */
export function gathered(given: readonly GivenFile[]): Gathered {
  const tables = given.map((file) => {
    const table = tableOf(file)
    return { table, found: recognised(table.header) }
  })
  const sorted = tables.toSorted(
    (a, b) => rank(a.found) - rank(b.found) || (a.table.file < b.table.file ? -1 : 1),
  )
  const known = new Map<string, Found>()
  const mistakes: Mistake[] = []
  const files = sorted.map(({ table, found }): FileRead => {
    mistakes.push(...table.mistakes)
    const lines = table.lines.length
    if (found === null) {
      if (table.header.length > 0) mistakes.push(formatUnknown(table))
      return { file: table.file, format: null, lines, taken: 0 }
    }
    const { seen, taken } = seenIn(table, found, mistakes)
    for (const [key, one] of seen) {
      const before = known.get(key)
      known.set(key, before === undefined ? one : joined(before, one, mistakes))
    }
    return { file: table.file, format: found.format.name, lines, taken }
  })
  const of = <Kind extends Seen['about']>(about: Kind) => byId(known, about)
  return {
    files,
    customers: of('customer'),
    subscriptions: of('subscription'),
    users: of('user'),
    agreements: of('agreement'),
    charges: of('charge'),
    prices: of('price'),
    mistakes,
  }
}

function rank(found: Recognised | null): number {
  return found === null ? formats.length : formats.indexOf(found.format)
}

function formatUnknown({ file, header }: Table): Mistake {
  const value = header.join(', ').slice(0, 80)
  return { file, line: 1, column: null, kind: 'format-unknown', value, instead: null }
}

/** What a file says, each thing once. */
function seenIn({ file, lines }: Table, { format, columns }: Recognised, mistakes: Mistake[]) {
  const seen = new Map<string, Found>()
  const note = (mistake: Mistake) => mistakes.push(mistake)
  let taken = 0
  for (const line of lines) {
    const told = format.seen(rowOf(file, columns, line, note))
    if (told.length > 0) taken += 1
    for (const now of told) {
      const before = seen.get(keyOf(now))
      const one = summed(before, now)
      seen.set(keyOf(one), { ...before, ...said(one), at: { file, line: line.line } } as Found)
    }
  }
  return { seen, taken }
}

/** Of two files the first holds; what the other says otherwise is a mistake of it. */
function joined(first: Found, other: Found, mistakes: Mistake[]): Found {
  for (const [field, told] of Object.entries(other)) {
    const before: unknown = (first as unknown as Record<string, unknown>)[field]
    if (before === undefined || typeof told === 'object' || before === told) continue
    mistakes.push({
      ...other.at,
      column: field,
      kind: 'told-otherwise',
      value: String(told).slice(0, 80),
      instead: String(before).slice(0, 80),
    })
  }
  return { ...other, ...first } as Found
}

function byId<Kind extends Seen['about']>(known: ReadonlyMap<string, Found>, about: Kind) {
  type One = Found<Extract<Seen, { about: Kind }>>
  return new Map(
    [...known]
      .filter(([, one]) => one.about === about)
      .map(([key, one]) => [key.slice(about.length + 1), one as One] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}
