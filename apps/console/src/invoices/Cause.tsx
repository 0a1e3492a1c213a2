import { useNavigate } from '@solidjs/router'
import { arriveAt, type Column } from '@understudy/ui'
import { paths } from '../paths.ts'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { historyHeading } from '../screens/customer/history-heading.ts'
import type { CausedLine } from './caused-lines.ts'

/** Why a line is owed, as a sentence that leads to its event: the history as it was then, with the event on top. */
function Cause(props: { readonly line: CausedLine; readonly customer: string }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const navigate = useNavigate()
  const told = useTold()
  const open = () => {
    rehearsal.show(props.line.posting.cause)
    navigate(paths.customer(rehearsal.id, props.customer, 'history'))
    arriveAt(historyHeading)
  }
  return (
    <button type="button" class="u-mend c-cause" onClick={open}>
      {words().shell.pair(words().customer.billing.cause, told(props.line))} ›
    </button>
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
