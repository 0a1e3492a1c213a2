import { createMemo, createSignal, Show } from 'solid-js'
import { Button } from '../Button.tsx'
import { useUiWords } from '../words.ts'
import { arrange, nextSort } from './arrange.ts'
import type { Sort } from './columns.ts'
import { Picker } from './Picker.tsx'
import { createPicking } from './picking.ts'
import { SelectionBar, TableBar } from './TableBar.tsx'
import { TableBody } from './TableBody.tsx'
import { TableHead } from './TableHead.tsx'
import type { TableProps } from './table-props.ts'
import { createVisible, isLong } from './visible.ts'

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
