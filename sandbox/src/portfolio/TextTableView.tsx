import { Table } from '@understudy/ui'

/** A table of a report on screen, searched, sorted and exported like any other. */
export function TextTableView(props: {
  readonly label: string
  readonly table: {
    readonly header: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
  readonly exportAs?: string
}) {
  const rows = () => props.table.rows.map((cells, index) => ({ cells, index }))
  return (
    <Table
      label={props.label}
      columns={props.table.header.map((title, at) => ({
        key: String(at),
        title,
        value: ({ cells }: { readonly cells: readonly string[] }) => cells[at] ?? '',
      }))}
      rows={rows()}
      rowId={({ index }) => String(index)}
      {...(props.exportAs === undefined ? {} : { exportAs: props.exportAs, searchable: true })}
    />
  )
}
