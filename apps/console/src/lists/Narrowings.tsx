import { For } from 'solid-js'
import { Narrowing, type Narrowed } from './Narrowing.tsx'

/** What is shown of each column that a list is narrowed by; undefined for all. */
export type Filters<Column extends string> = { readonly [Key in Column]?: string | undefined }

export function isNarrowed(filters: Filters<string>): boolean {
  return Object.values(filters).some((value) => value !== undefined)
}

/** Narrows a list by several of its columns, each by itself. */
export function Narrowings<Column extends string>(props: {
  readonly by: readonly {
    readonly column: Column
    readonly label: string
    readonly options: readonly Narrowed[]
  }[]
  readonly value: Filters<Column>
  readonly onChange: (filters: Filters<Column>) => void
}) {
  return (
    <For each={props.by}>
      {({ column, label, options }) => (
        <Narrowing
          label={label}
          options={options}
          value={props.value[column] ?? ''}
          onChange={(value) =>
            props.onChange({ ...props.value, [column]: value === '' ? undefined : value })
          }
        />
      )}
    </For>
  )
}
