import loadedTree, { type ISortedMapF } from 'sorted-btree'
import loadedDiff from 'sorted-btree/extended/diffAgainst.js'
import { invariant } from './invariant.ts'

/**
 * A persistent collection keyed by id, always in order of its keys (code units, no locale).
 * Changing it returns a new table that shares structure with the old one: O(log n).
 */
export interface Table<Id extends string, Row> {
  readonly size: number
  get(id: Id): Row | undefined
  has(id: Id): boolean
  /** The same list whenever it is asked for. */
  rows(): readonly Row[]
  /**
   * What a function says of each row, in the same order. A row that stays from table to table is asked about once; of
   * another it may be told what stood in its place, and says the same without it.
   */
  each<Value>(say: Say<Row, Value>): readonly Value[]
  /** The entry with the first key; undefined when there is none. */
  first(): [Id, Row] | undefined
  entries(): [Id, Row][]
  /** Entries from `from` (inclusive) on, in order, without copying the table. */
  entriesFrom(from: Id): IterableIterator<[Id, Row]>
  with(id: Id, row: Row): Table<Id, Row>
  without(id: Id): Table<Id, Row>
  /** The ids, in order, whose rows are not the same in another table; what both share is not looked at. */
  differingFrom(other: Table<Id, Row>): Id[]
}

/** What is said of a row; the row that stood in its place may spare some work, and changes nothing. */
type Say<Row, Value> = (row: Row, before?: Row) => Value

/** What is used of the class beside its types, which leave out that it lists its rows faster than it iterates. */
type Tree<Id, Row> = ISortedMapF<Id, Row> & {
  valuesArray(): Row[]
  getPairOrNextHigher(key: string): [Id, Row] | undefined
}

type TreeClass = new <Id, Row>(
  rows: readonly (readonly [Id, Row])[],
  compare: (one: string, other: string) => number,
) => Tree<Id, Row>

/** Tells what two trees do not share. */
type DiffAgainst = <Id, Row>(
  one: ISortedMapF<Id, Row>,
  other: ISortedMapF<Id, Row>,
  onlyOne: (id: Id) => void,
  onlyOther: (id: Id) => void,
  different: (id: Id) => void,
) => void

/** Loaders and their types disagree on what they take of a CommonJS module: all of it, or its own default. */
const SortedTree = defaultOf(loadedTree) as TreeClass
const diffAgainst = defaultOf(loadedDiff) as DiffAgainst

function defaultOf(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module
    ? module.default
    : module
}

/** By code units. The tree's own comparison looks at the types of keys first, and takes twice as long. */
function compareIds(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

class TreeTable<Id extends string, Row> implements Table<Id, Row> {
  /** All rows but the one that was written last. */
  #tree: Tree<Id, Row>
  /**
   * What was written last, until something else is asked for than rows by their ids: a command writes one file many
   * times in a row, and only the last time counts.
   */
  #writtenId: Id | undefined
  #written: Row | undefined
  #rows: readonly Row[] | undefined
  #said: readonly Said<Row>[]
  /** What was got last: one command asks for one row many times. */
  #lastId: Id | undefined
  #last: Row | undefined

  constructor(tree: Tree<Id, Row>, said: readonly Said<Row>[], id?: Id, row?: Row) {
    this.#tree = tree
    this.#said = said
    this.#writtenId = id
    this.#written = row
  }

  get size() {
    return this.#settled().size
  }

  get(id: Id): Row | undefined {
    if (id === this.#writtenId) return this.#written
    if (id === this.#lastId) return this.#last
    this.#last = this.#tree.get(id)
    this.#lastId = id
    return this.#last
  }

  has(id: Id) {
    // Finding a row takes a fifth of the time of asking whether there is one.
    return this.get(id) !== undefined || this.#settled().has(id)
  }

  rows(): readonly Row[] {
    this.#rows ??= this.#settled().valuesArray()
    return this.#rows
  }

  each<Value>(say: Say<Row, Value>): readonly Value[] {
    const rows = this.rows()
    const place = this.#said.findIndex((one) => one.say === say)
    const before = this.#said[place]
    if (before?.rows === rows) return before.values as readonly Value[]
    const said = saidOf(rows, say, before as Said<Row, Value> | undefined)
    this.#said = before === undefined ? [...this.#said, said] : this.#said.with(place, said)
    return said.values
  }

  first() {
    return this.#settled().getPairOrNextHigher('')
  }

  entries() {
    return [...this.#settled().entries()]
  }

  entriesFrom(from: Id) {
    return this.#settled().entries(from)
  }

  with(id: Id, row: Row): Table<Id, Row> {
    const tree = id === this.#writtenId ? this.#tree : this.#settled()
    return new TreeTable(tree, this.#said, id, row)
  }

  without(id: Id): Table<Id, Row> {
    return this.has(id)
      ? new TreeTable(this.#settled().without(id) as Tree<Id, Row>, this.#said)
      : this
  }

  differingFrom(other: Table<Id, Row>): Id[] {
    if (other === this) return []
    const differing: Id[] = []
    const note = (id: Id) => void differing.push(id)
    invariant(other instanceof TreeTable, 'tables are compared with tables')
    diffAgainst(this.#settled(), (other as TreeTable<Id, Row>).#settled(), note, note, note)
    return differing.sort()
  }

  /** All rows, the one that was written last among them. */
  #settled(): Tree<Id, Row> {
    if (this.#writtenId === undefined) return this.#tree
    // The row stands in for itself when it is undefined, which a tree can hold.
    this.#tree = this.#tree.with(this.#writtenId, this.#written as Row, true) as Tree<Id, Row>
    this.#writtenId = undefined
    this.#written = undefined
    return this.#tree
  }
}

/** What a function said of the rows of a table, or of one that it was made from. */
interface Said<Row, Value = unknown> {
  readonly say: Say<Row, Value>
  readonly rows: readonly Row[]
  readonly values: readonly Value[]
}

/** Most rows stand where they stood, or all later ones are moved by as many as came or went. */
function saidOf<Row, Value>(
  rows: readonly Row[],
  say: Say<Row, Value>,
  before: Said<Row, Value> | undefined,
): Said<Row, Value> {
  if (before === undefined) return { say, rows, values: rows.map((row) => say(row)) }
  const moved = before.rows.length - rows.length
  const values = rows.map((row, index) => {
    if (before.rows[index] === row) return before.values[index] as Value
    return before.rows[index + moved] === row
      ? (before.values[index + moved] as Value)
      : say(row, before.rows[index])
  })
  return { say, rows, values }
}

/** An empty table, or one with the given entries. */
export function table<Id extends string, Row>(entries: readonly [Id, Row][] = []): Table<Id, Row> {
  return new TreeTable(new SortedTree(entries, compareIds), [])
}

export function isTable(value: unknown): value is Table<string, unknown> {
  return value instanceof TreeTable
}
