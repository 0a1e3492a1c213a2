import { EmptyBTree, type ISortedMapF } from 'sorted-btree'

/**
 * A persistent collection keyed by id, always in order of its keys (code units, no locale).
 * Changing it returns a new table that shares structure with the old one: O(log n).
 */
export interface Table<Id extends string, Row> {
  readonly size: number
  get(id: Id): Row | undefined
  has(id: Id): boolean
  rows(): Row[]
  entries(): [Id, Row][]
  /** Entries from `from` (inclusive) on, in order, without copying the table. */
  entriesFrom(from: Id): IterableIterator<[Id, Row]>
  with(id: Id, row: Row): Table<Id, Row>
  without(id: Id): Table<Id, Row>
}

class TreeTable<Id extends string, Row> implements Table<Id, Row> {
  readonly #tree: ISortedMapF<Id, Row>

  constructor(tree: ISortedMapF<Id, Row>) {
    this.#tree = tree
  }

  get size() {
    return this.#tree.size
  }

  get(id: Id) {
    return this.#tree.get(id)
  }

  has(id: Id) {
    return this.#tree.has(id)
  }

  rows() {
    return [...this.#tree.values()]
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
    return this.#tree.has(id) ? new TreeTable(this.#tree.without(id)) : this
  }
}

/** An empty table, or one with the given entries. */
export function table<Id extends string, Row>(entries: readonly [Id, Row][] = []): Table<Id, Row> {
  return new TreeTable(EmptyBTree.withPairs([...entries], true))
}

export function isTable(value: unknown): value is Table<string, unknown> {
  return value instanceof TreeTable
}
