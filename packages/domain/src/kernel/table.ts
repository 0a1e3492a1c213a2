import { EmptyBTree, type ISortedMapF } from 'sorted-btree'
import loaded from 'sorted-btree/extended/diffAgainst.js'
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
  entries(): [Id, Row][]
  /** Entries from `from` (inclusive) on, in order, without copying the table. */
  entriesFrom(from: Id): IterableIterator<[Id, Row]>
  with(id: Id, row: Row): Table<Id, Row>
  without(id: Id): Table<Id, Row>
  /** The ids, in order, whose rows are not the same in another table; what both share is not looked at. */
  differingFrom(other: Table<Id, Row>): Id[]
}

/** What `EmptyBTree` makes: its class has no name that loaders agree on, and lists its rows faster than it iterates. */
type Tree<Id, Row> = ISortedMapF<Id, Row> & { valuesArray(): Row[] }

/** Tells what two trees do not share. */
type DiffAgainst = <Id, Row>(
  one: ISortedMapF<Id, Row>,
  other: ISortedMapF<Id, Row>,
  onlyOne: (id: Id) => void,
  onlyOther: (id: Id) => void,
  different: (id: Id) => void,
) => void

/** Loaders and their types disagree on what they take of a CommonJS module: all of it, or its own default. */
const diffAgainst = defaultOf(loaded) as DiffAgainst

function defaultOf(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module
    ? module.default
    : module
}

class TreeTable<Id extends string, Row> implements Table<Id, Row> {
  readonly #tree: Tree<Id, Row>
  #rows: readonly Row[] | undefined

  constructor(tree: ISortedMapF<Id, Row>) {
    this.#tree = tree as Tree<Id, Row>
  }

  get size() {
    return this.#tree.size
  }

  get(id: Id) {
    return this.#tree.get(id)
  }

  has(id: Id) {
    // Finding a row takes a fifth of the time of asking whether there is one.
    return this.#tree.get(id) !== undefined || this.#tree.has(id)
  }

  rows(): readonly Row[] {
    this.#rows ??= this.#tree.valuesArray()
    return this.#rows
  }

  entries() {
    return [...this.#tree.entries()]
  }

  entriesFrom(from: Id) {
    return this.#tree.entries(from)
  }

  with(id: Id, row: Row): Table<Id, Row> {
    return new TreeTable(this.#tree.with(id, row, true))
  }

  without(id: Id): Table<Id, Row> {
    return this.has(id) ? new TreeTable(this.#tree.without(id)) : this
  }

  differingFrom(other: Table<Id, Row>): Id[] {
    const differing: Id[] = []
    const note = (id: Id) => void differing.push(id)
    invariant(other instanceof TreeTable, 'tables are compared with tables')
    diffAgainst(this.#tree, (other as TreeTable<Id, Row>).#tree, note, note, note)
    return differing.sort()
  }
}

/** An empty table, or one with the given entries. */
export function table<Id extends string, Row>(entries: readonly [Id, Row][] = []): Table<Id, Row> {
  return new TreeTable(EmptyBTree.withPairs([...entries], true))
}

export function isTable(value: unknown): value is Table<string, unknown> {
  return value instanceof TreeTable
}
