import type { JSX } from 'solid-js'

/** One column: what it compares, searches and exports, and how a cell looks when that differs. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  /** Plain text or number of a row; null sorts last and exports as nothing. */
  readonly value: (row: Row) => string | number | null
  readonly cell?: (row: Row) => JSX.Element
  readonly align?: 'start' | 'end'
  /** False for columns that hold buttons. */
  readonly sortable?: boolean
  /** Columns that follow one another with the same group stand under one heading. */
  readonly group?: string
}

export interface Sort {
  readonly key: string
  readonly descending: boolean
}
