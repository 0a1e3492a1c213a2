import { EmptyState, Table, type Column } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { useInvoiceColumns, usePartnerColumn } from '../../invoices/invoice-columns.tsx'
import { InvoiceLines } from '../../invoices/InvoiceLines.tsx'
import { useLicenseLineColumns } from '../../invoices/line-columns.tsx'
import { useReader } from '../../reader/reader.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

type Invoice = CustomerFile['licenseInvoices'][string]

/** Licences on the invoices of their partners, and the lines behind each. */
export function LicenseInvoices(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const screen = () => words().invoices
  const [open, setOpen] = createSignal<string>()
  const columns = useColumns()
  const lineColumns = useLicenseLineColumns(() => props.customer)
  const rows = () => Object.values(props.customer.licenseInvoices)
  const opened = () => rows().find(({ number }) => number === open())
  return (
    <section class="u-stack" aria-labelledby="licence-invoices">
      <h2 id="licence-invoices">{screen().invoices}</h2>
      <Show
        when={rows().length > 0}
        fallback={<EmptyState title={screen().invoices} text={screen().noInvoices} />}
      >
        <Table
          label={screen().invoices}
          columns={columns()}
          rows={rows()}
          rowId={({ number }) => number}
          onOpen={({ number }) => setOpen(number)}
          exportAs={`licence-invoices-${props.customer.id}.csv`}
        />
      </Show>
      <Show when={opened()}>
        {(invoice) => (
          <InvoiceLines
            customer={props.customer}
            invoice={invoice()}
            stream="license"
            columns={lineColumns()}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Show>
    </section>
  )
}

function useColumns(): () => Column<Invoice>[] {
  const { words } = useReader()
  const shared = useInvoiceColumns<Invoice>()
  const partner = usePartnerColumn<Invoice>()
  return () => {
    const screen = words().invoices
    const { number, period, due, total } = shared(screen)
    const lines: Column<Invoice> = {
      key: 'lines',
      title: screen.lines,
      align: 'end',
      value: ({ lines: all }) => all.length,
    }
    return [number, partner(), period, due, lines, total]
  }
}
