import { createMemo, createSignal, createUniqueId, Show } from 'solid-js'
import { Button } from '../Button.tsx'
import { useUiWords } from '../words.ts'
import { arrange, nextSort } from './arrange.ts'
import type { Column, Sort } from './columns.ts'
import { toCsv } from './csv.ts'
import { download } from './download.ts'
import { TableBody } from './TableBody.tsx'
import { TableHead } from './TableHead.tsx'
import { createVisible, isLong } from './visible.ts'

export interface TableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly onOpen?: (row: Row) => void
  /** Offers the rows as a CSV file of this name. */
  readonly exportAs?: string
  readonly exportLabel?: string
  readonly searchable?: boolean
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

/** Rows that can be searched, sorted, exported and walked with the arrow keys; thousands stay light. */
export function Table<Row>(props: TableProps<Row>) {
  const words = useUiWords()
  const [search, setSearch] = createSignal('')
  const [sort, setSort] = createSignal<Sort | null>(null)
  const [scroller, setScroller] = createSignal<HTMLDivElement | null>(null)
  const shown = createMemo(() => {
    const how = { search: search(), sort: sort(), locale: words.locale }
    return props.remote ? props.rows : arrange(props.rows, props.columns, how)
  })
  const visible = createVisible(shown, scroller)

  const order = (key: string) => {
    setSort(nextSort(sort(), key))
    props.remote?.onSort(sort())
  }
  const find = (text: string) => {
    setSearch(text)
    props.remote?.onSearch(text)
  }

  return (
    <div class="u-table-box">
      <TableBar table={props} shown={shown()} onSearch={find} />
      <div
        class="u-table-scroll"
        role="region"
        aria-label={props.label}
        tabindex="0"
        ref={setScroller}
        data-virtual={isLong(shown()) ? '' : undefined}
      >
        <table class="u-table" aria-rowcount={shown().length + 1}>
          <caption>{props.label}</caption>
          <TableHead columns={props.columns} sort={sort()} onSort={order} />
          <TableBody
            columns={props.columns}
            visible={visible()}
            rowId={props.rowId}
            onOpen={props.onOpen}
          />
        </table>
      </div>
      <Show when={props.remote?.onMore}>
        {(more) => <Button onClick={() => more()()}>{words.loadMore}</Button>}
      </Show>
    </div>
  )
}

function TableBar<Row>(props: {
  readonly table: TableProps<Row>
  readonly shown: readonly Row[]
  readonly onSearch: (text: string) => void
}) {
  const words = useUiWords()
  const searchId = createUniqueId()
  async function exportRows(name: string) {
    const all = await props.table.remote?.all?.()
    download(name, toCsv(all ?? props.shown, props.table.columns))
  }
  return (
    <div class="u-table-bar">
      <Show when={props.table.searchable !== false}>
        <label class="u-visually-hidden" for={searchId}>
          {words.search}: {props.table.label}
        </label>
        <input
          id={searchId}
          class="u-input"
          type="search"
          placeholder={words.search}
          onInput={(event) => props.onSearch(event.currentTarget.value)}
        />
      </Show>
      <Show when={props.table.exportAs}>
        {(name) => (
          <Button size="small" onClick={() => void exportRows(name())}>
            {props.table.exportLabel ?? words.exportCsv}
          </Button>
        )}
      </Show>
      <span class="u-table-count" role="status">
        {words.rows(props.shown.length, props.table.remote?.total ?? props.table.rows.length)}
      </span>
    </div>
  )
}
