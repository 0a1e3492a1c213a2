import { createMemo, createSignal, Show, type JSX } from 'solid-js'
import { Button } from '../Button.tsx'
import { useUiWords } from '../words.ts'
import { arrange, nextSort } from './arrange.ts'
import type { Column, Sort } from './columns.ts'
import { Picker } from './Picker.tsx'
import { createPicking } from './picking.ts'
import type { Selection } from './selection.ts'
import { SelectionBar, TableBar } from './TableBar.tsx'
import { TableBody } from './TableBody.tsx'
import { TableHead } from './TableHead.tsx'
import { createVisible, isLong } from './visible.ts'

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

/** A table with something to do about its rows scrolls by itself from here on, so that the doing stays in sight. */
const tallFromRows = 15

/** Rows that can be searched, sorted, picked, exported and walked with the arrow keys; thousands stay light. */
export function Table<Row>(props: TableProps<Row>) {
  const words = useUiWords()
  const [search, setSearch] = createSignal('')
  const [sort, setSort] = createSignal<Sort | null>(null)
  const inSight = createMemo(() => props.columns.filter(({ inFileOnly }) => inFileOnly !== true))
  const [scroller, setScroller] = createSignal<HTMLDivElement | null>(null)
  const shown = createMemo(() => {
    const how = { search: search(), sort: sort(), locale: words.locale }
    return props.remote ? props.rows : arrange(props.rows, props.columns, how)
  })
  const shownIds = createMemo(() => (props.selection ? shown().map(props.rowId) : []))
  const isVirtual = () => props.rowsDiffer !== true && isLong(shown())
  const visible = createVisible(shown, scroller, isVirtual)
  const picking = createPicking(() => props.selection, shownIds)

  const order = (key: string) => {
    setSort(nextSort(sort(), key))
    props.remote?.onSort(sort())
  }
  const find = (text: string) => {
    setSearch(text)
    props.remote?.onSearch(text)
  }
  /** The selection itself is another object after each pick; whether there is one is not. */
  const isPicked = createMemo(() => props.selection !== undefined)
  const picker = () => (
    <Picker
      label={words.selection.all}
      standing={picking.standing()}
      isTabStop
      onPick={picking.pickAll}
    />
  )

  return (
    <div class="u-table-box">
      <TableBar table={props} shown={shown()} onSearch={find} />
      <Show when={props.selection}>
        {(selection) => <SelectionBar selection={selection()} total={props.rows.length} />}
      </Show>
      <div
        class="u-table-scroll"
        role="region"
        aria-label={props.label}
        tabindex="0"
        ref={setScroller}
        data-virtual={isVirtual() ? '' : undefined}
        data-tall={props.selection && shown().length > tallFromRows ? '' : undefined}
      >
        <table class="u-table" aria-rowcount={shown().length + 1}>
          <caption>{props.label}</caption>
          <TableHead
            columns={inSight()}
            sort={sort()}
            onSort={order}
            picker={isPicked() ? picker : undefined}
          />
          <TableBody
            columns={inSight()}
            visible={visible()}
            rowId={props.rowId}
            onOpen={props.onOpen}
            selection={props.selection}
            picking={picking}
          />
        </table>
      </div>
      <Show when={props.remote?.onMore}>
        {(more) => <Button onClick={() => more()()}>{words.loadMore}</Button>}
      </Show>
    </div>
  )
}
