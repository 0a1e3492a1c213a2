import { Button, Dialog, Money, Table, type Column } from '@understudy/ui'
import type { CustomerFile } from '../screens/customer/customer-file.ts'
import { useReader } from '../reader/reader.tsx'
import { Loaded } from '../shell/Loaded.tsx'
import {
  createCausedLines,
  type CausedLine,
  type InvoicePart,
  type Posting,
} from './caused-lines.ts'
import { InvoiceCurrency } from './InvoiceCurrency.tsx'
import { useCausedColumns } from './Cause.tsx'
import type { AnyInvoice } from './invoice-columns.tsx'

/** A customer's part of an invoice, line by line, each with what made it owed. */
export function InvoiceLines(props: {
  readonly customer: CustomerFile
  readonly invoice: AnyInvoice
  readonly stream: Posting['stream']
  /** What a line says before its cause. */
  readonly columns: readonly Column<CausedLine>[]
  readonly onClose: () => void
}) {
  const { words } = useReader()
  const screen = () => words().invoices
  const part = (): InvoicePart => {
    const { number, partner, period } = props.invoice
    return { customer: props.customer.id, partner, number, stream: props.stream, period }
  }
  const lines = createCausedLines(part)
  const columns = useCausedColumns(
    () => props.customer.id,
    () => props.columns,
  )
  return (
    <Dialog
      open
      wide
      onClose={props.onClose}
      title={screen().invoice(props.invoice.number)}
      actions={<Button onClick={props.onClose}>{words().shell.close}</Button>}
    >
      <Loaded reading={lines}>
        {(rows) => (
          <Table
            label={screen().lines}
            columns={columns()}
            rows={rows()}
            rowId={(row) => String(rows().indexOf(row))}
            exportAs={`invoice-lines-${props.invoice.number}.csv`}
          />
        )}
      </Loaded>
      <p class="u-row c-spread">
        <strong>{screen().total}</strong> <Money value={props.invoice.total} />
      </p>
      <InvoiceCurrency invoice={props.invoice} stream={props.stream} />
    </Dialog>
  )
}
