import type { Column } from '@understudy/ui'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import type { CausedLine } from './caused-lines.ts'
import { EventDoor } from './EventDoor.tsx'

/** Why a line is owed, as a sentence that leads to its event. */
function Cause(props: { readonly line: CausedLine; readonly customer: string }) {
  const { words } = useReader()
  const told = useTold()
  return (
    <EventDoor position={props.line.posting.cause} customer={props.customer}>
      {words().shell.pair(words().customer.billing.cause, told(props.line))}
    </EventDoor>
  )
}

/** The columns of a line with its cause below the first, and in a column of its own in the file. */
export function useCausedColumns(
  customer: () => string,
  columns: () => readonly Column<CausedLine>[],
): () => Column<CausedLine>[] {
  const { words } = useReader()
  const told = useTold()
  const below = (column: Column<CausedLine>): Column<CausedLine> => ({
    ...column,
    cell: (line) => (
      <>
        {column.cell?.(line) ?? column.value(line)}
        <Cause line={line} customer={customer()} />
      </>
    ),
  })
  return () => [
    ...columns().map((column, place) => (place === 0 ? below(column) : column)),
    { key: 'cause', title: words().customer.billing.cause, value: told, inFileOnly: true },
  ]
}

function useTold(): (line: CausedLine) => string {
  const rehearsal = useRehearsal()
  return ({ cause, posting }) =>
    cause === undefined ? String(posting.cause) : rehearsal.sentence(cause)
}
