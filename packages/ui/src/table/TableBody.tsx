import { For, Show } from 'solid-js'
import { useUiWords } from '../words.ts'
import type { Column } from './columns.ts'
import { focusAfter } from './keys.ts'
import type { Visible } from './visible.ts'

/** Columns of the heading line come before the rows in a screen reader's count. */
const headingRows = 1

export function TableBody<Row>(props: {
  readonly columns: readonly Column<Row>[]
  readonly visible: Visible<Row>
  readonly rowId: (row: Row) => string
  readonly onOpen: ((row: Row) => void) | undefined
}) {
  const words = useUiWords()
  return (
    <tbody onKeyDown={(event) => focusAfter(event)}>
      <Spacer height={props.visible.above} />
      <For each={props.visible.rows}>
        {(row, index) => (
          <tr
            tabindex={props.onOpen ? 0 : -1}
            data-row={props.rowId(row)}
            data-opens={props.onOpen ? '' : undefined}
            aria-rowindex={props.visible.first + index() + 1 + headingRows}
            onClick={() => props.onOpen?.(row)}
            onKeyDown={(event) => event.key === 'Enter' && props.onOpen?.(row)}
          >
            <For each={props.columns}>
              {(column) => (
                <td data-align={column.align}>{column.cell?.(row) ?? column.value(row)}</td>
              )}
            </For>
          </tr>
        )}
      </For>
      <Spacer height={props.visible.below} />
      <Show when={props.visible.rows.length === 0}>
        <tr>
          <td colSpan={props.columns.length} class="u-faint">
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
