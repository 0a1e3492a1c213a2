import { createUniqueId, Show, untrack } from 'solid-js'
import { Button } from '../Button.tsx'
import { useUiWords } from '../words.ts'
import { toCsv } from './csv.ts'
import { download } from '../download.ts'
import type { Selection } from './selection.ts'
import type { TableProps } from './table-props.ts'

/** A UTF-8 byte order mark, without which spreadsheets misread accents and Chinese. */
const byteOrderMark = '\uFEFF'

/** Search, filters, export and the number of rows, above a table. */
export function TableBar<Row>(props: {
  readonly table: TableProps<Row>
  readonly shown: readonly Row[]
  readonly onSearch: (text: string) => void
}) {
  const words = useUiWords()
  const searchId = createUniqueId()
  async function exportRows(name: string) {
    const all = await props.table.remote?.all?.()
    const columns = props.table.columns.filter(
      ({ actions, onScreenOnly }) => actions !== true && onScreenOnly !== true,
    )
    const text = toCsv(all ?? props.shown, columns)
    download(name, new Blob([byteOrderMark, text], { type: 'text/csv;charset=utf-8' }))
  }
  return (
    <div class="u-table-bar">
      <Show when={props.table.searchable !== false}>
        <label class="u-visually-hidden" for={searchId}>
          {words.pair(words.search, props.table.label)}
        </label>
        <input
          id={searchId}
          class="u-input"
          type="search"
          placeholder={words.search}
          onInput={(event) => props.onSearch(event.currentTarget.value)}
        />
      </Show>
      {props.table.filters}
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

/** How many rows are chosen, what can be done with them, and the way to choose none. */
export function SelectionBar<Row>(props: {
  readonly selection: Selection<Row>
  readonly total: number
}) {
  const words = useUiWords()
  const count = () => props.selection.chosen.size
  return (
    <div class="u-selection" data-some={count() > 0 ? '' : undefined}>
      <strong role="status">{words.selection.count(count(), props.total)}</strong>
      {untrack(() => props.selection.actions?.())}
      <Show when={count() > 0}>
        <Button size="small" kind="quiet" onClick={() => props.selection.onChange(new Set())}>
          {words.selection.clear}
        </Button>
      </Show>
    </div>
  )
}
