import type { JSX } from 'solid-js'

/** One column: what it compares, searches and exports, and how a cell looks when that differs. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  /** Plain text or number of a row; null sorts last and exports as nothing. */
  readonly value: (row: Row) => string | number | null
  readonly cell?: (row: Row) => JSX.Element
  readonly align?: 'start' | 'end'
  /** False where nobody can sort by it; its heading is then plain text. */
  readonly sortable?: boolean
  /** True for columns of buttons: the heading is for screen readers alone, and the file leaves the column out. */
  readonly actions?: boolean
  /** True for what every row on screen would say alike: it is in the file alone. */
  readonly inFileOnly?: boolean
  /** True for what the file has in columns of its own. */
  readonly onScreenOnly?: boolean
  /** Columns that follow one another with the same group stand under one heading. */
  readonly group?: string
}

export interface Sort {
  readonly key: string
  readonly descending: boolean
}
