import { For, Show } from 'solid-js'
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
}) {
  const order = (key: string) => {
    if (props.sort?.key !== key) return 'none'
    return props.sort.descending ? 'descending' : 'ascending'
  }
  return (
    <thead>
      <Show when={props.columns.some(({ group }) => group !== undefined)}>
        <tr class="u-table-group">
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
        <For each={props.columns}>
          {(column) => (
            <th scope="col" data-align={column.align} aria-sort={order(column.key)}>
              <Show
                when={column.sortable !== false}
                fallback={<span class="u-visually-hidden">{column.title}</span>}
              >
                <button type="button" class="u-sort" onClick={() => props.onSort(column.key)}>
                  {column.title}
                </button>
              </Show>
            </th>
          )}
        </For>
      </tr>
    </thead>
  )
}
