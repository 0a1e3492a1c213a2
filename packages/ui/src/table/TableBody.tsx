import { For, Show } from 'solid-js'
import { useUiWords } from '../words.ts'
import type { Column } from './columns.ts'
import { focusAfter } from './keys.ts'
import { Picker } from './Picker.tsx'
import type { Picking } from './picking.ts'
import type { Selection } from './selection.ts'
import type { Visible } from './visible.ts'

/** Columns of the heading line come before the rows in a screen reader's count. */
const headingRows = 1

export function TableBody<Row>(props: {
  readonly columns: readonly Column<Row>[]
  readonly visible: Visible<Row>
  readonly rowId: (row: Row) => string
  readonly onOpen: ((row: Row) => void) | undefined
  readonly selection: Selection<Row> | undefined
  readonly picking: Picking
}) {
  const words = useUiWords()
  const ids = () => props.visible.rows.map(props.rowId)
  /** One box is reached with Tab, also when the one left last is out of sight. */
  const tabStop = () => {
    const wanted = props.picking.tabStop()
    return wanted !== undefined && ids().includes(wanted) ? wanted : ids()[0]
  }
  const onKey = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const reached = focusAfter(event)?.dataset['row']
    const extends_ = event.shiftKey && props.selection !== undefined && reached !== undefined
    if (extends_ && !props.picking.isChosen(reached)) props.picking.pick(reached, true)
  }
  return (
    <tbody onKeyDown={onKey}>
      <Spacer height={props.visible.above} />
      <For each={props.visible.rows}>
        {(row, index) => (
          <tr
            tabindex={props.onOpen ? 0 : -1}
            data-row={props.rowId(row)}
            data-opens={props.onOpen ? '' : undefined}
            data-chosen={props.picking.isChosen(props.rowId(row)) ? '' : undefined}
            aria-rowindex={props.visible.first + index() + 1 + headingRows}
            onClick={() => props.onOpen?.(row)}
            onKeyDown={(event) => event.key === 'Enter' && props.onOpen?.(row)}
          >
            <Show when={props.selection}>
              {(selection) => (
                <td class="u-pick" onClick={(event) => event.stopPropagation()}>
                  <Picker
                    label={words.selection.one(selection().nameOf(row))}
                    standing={props.picking.isChosen(props.rowId(row)) ? 'all' : 'none'}
                    isTabStop={tabStop() === props.rowId(row)}
                    onPick={(isStretch) => props.picking.pick(props.rowId(row), isStretch)}
                    onFocus={() => props.picking.enter(props.rowId(row))}
                  />
                </td>
              )}
            </Show>
            <For each={props.columns}>
              {(column) => (
                <td
                  data-align={column.align}
                  data-actions={column.actions === true ? '' : undefined}
                >
                  {column.cell?.(row) ?? column.value(row)}
                </td>
              )}
            </For>
          </tr>
        )}
      </For>
      <Spacer height={props.visible.below} />
      <Show when={props.visible.rows.length === 0}>
        <tr>
          <td colSpan={props.columns.length + (props.selection ? 1 : 0)} class="u-faint">
            {words.noRows}
          </td>
        </tr>
      </Show>
    </tbody>
  )
}

function Spacer(props: { readonly height: number }) {
  return (
    <Show when={props.height > 0}>
      <tr aria-hidden="true" style={{ height: `${props.height}px` }} />
    </Show>
  )
}
