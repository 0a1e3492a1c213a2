import type { JSX } from 'solid-js'
import type { Column, Sort } from './columns.ts'
import type { Selection } from './selection.ts'

/** What a table shows, and what may be done with it. */
export interface TableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly onOpen?: (row: Row) => void
  /** Lets rows be picked out: one, a stretch, or all that are shown. */
  readonly selection?: Selection<Row> | undefined
  /** Controls that narrow the rows, beside the search. */
  readonly filters?: JSX.Element
  /** Offers the rows as a CSV file of this name. */
  readonly exportAs?: string
  readonly exportLabel?: string
  readonly searchable?: boolean
  /** Rows are of several lines, so all of them are in the page however many there are. */
  readonly rowsDiffer?: boolean
  /** Set when someone else searches and sorts; the table then shows the rows as they come. */
  readonly remote?: {
    readonly onSearch: (text: string) => void
    readonly onSort: (sort: Sort | null) => void
    readonly total: number | null
    readonly onMore?: (() => void) | undefined
    /** All rows, for the file; those shown when absent. */
    readonly all?: () => Promise<readonly Row[]>
  }
}
