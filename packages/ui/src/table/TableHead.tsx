import { For, Match, Show, Switch, type JSX } from 'solid-js'
import type { Column, Sort } from './columns.ts'

/** Neighbouring columns of one group, for the line of group headings. */
export function groupsOf<Row>(columns: readonly Column<Row>[]) {
  const groups: { title: string | undefined; span: number }[] = []
  for (const { group } of columns) {
    const last = groups.at(-1)
    if (last && last.title === group) last.span += 1
    else groups.push({ title: group, span: 1 })
  }
  return groups
}

export function TableHead<Row>(props: {
  readonly columns: readonly Column<Row>[]
  readonly sort: Sort | null
  readonly onSort: (key: string) => void
  /** The box that picks all rows, in front of the columns. */
  readonly picker?: (() => JSX.Element) | undefined
}) {
  return (
    <thead>
      <Show when={props.columns.some(({ group }) => group !== undefined)}>
        <tr class="u-table-group">
          <Show when={props.picker}>
            <td />
          </Show>
          <For each={groupsOf(props.columns)}>
            {({ title, span }) => (
              <Show when={title} fallback={<td colSpan={span} />}>
                <th scope="colgroup" colSpan={span}>
                  {title}
                </th>
              </Show>
            )}
          </For>
        </tr>
      </Show>
      <tr>
        <Show when={props.picker}>
          <th scope="col" class="u-pick">
            {props.picker?.()}
          </th>
        </Show>
        <For each={props.columns}>
          {(column) => <Heading column={column} sort={props.sort} onSort={props.onSort} />}
        </For>
      </tr>
    </thead>
  )
}

/** A button where one can sort, plain text where not. */
function Heading<Row>(props: {
  readonly column: Column<Row>
  readonly sort: Sort | null
  readonly onSort: (key: string) => void
}) {
  const isSortable = () => props.column.sortable !== false && props.column.actions !== true
  const order = () => {
    if (!isSortable()) return undefined
    if (props.sort?.key !== props.column.key) return 'none'
    return props.sort.descending ? 'descending' : 'ascending'
  }
  return (
    <th
      scope="col"
      data-align={props.column.align}
      data-actions={props.column.actions === true ? '' : undefined}
      aria-sort={order()}
    >
      <Switch fallback={props.column.title}>
        <Match when={props.column.actions}>
          <span class="u-visually-hidden">{props.column.title}</span>
        </Match>
        <Match when={isSortable()}>
          <button type="button" class="u-sort" onClick={() => props.onSort(props.column.key)}>
            {props.column.title}
          </button>
        </Match>
      </Switch>
    </th>
  )
}
