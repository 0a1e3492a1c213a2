import { formatDay } from '@understudy/messages/one-language'
import { Button, Dialog, EmptyState, Money, Table, type Column } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { useInvoiceColumns } from '../../invoices/invoice-columns.tsx'
import { useReader } from '../../reader/reader.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

type Invoice = CustomerFile['licenseInvoices'][string]
type Line = Invoice['lines'][number]

/** Licences on the invoices of their partners, and the lines behind each. */
export function LicenseInvoices(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const screen = () => words().ordering
  const [open, setOpen] = createSignal<string>()
  const columns = useColumns()
  const lineColumns = useLineColumns(() => props.customer)
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
          <Dialog
            open
            wide
            onClose={() => setOpen(undefined)}
            title={screen().invoice(invoice().number)}
            actions={<Button onClick={() => setOpen(undefined)}>{words().shell.close}</Button>}
          >
            <Table
              label={screen().lines}
              columns={lineColumns()}
              rows={invoice().lines}
              rowId={(line) => String(invoice().lines.indexOf(line))}
              exportAs={`licence-invoice-${invoice().number}.csv`}
            />
            <p class="u-row c-spread">
              <strong>{screen().total}</strong> <Money value={invoice().total} />
            </p>
          </Dialog>
        )}
      </Show>
    </section>
  )
}

function useColumns(): () => Column<Invoice>[] {
  const { words } = useReader()
  const shared = useInvoiceColumns<Invoice>()
  return () => {
    const screen = words().ordering
    const { number, partner, period, due, total } = shared(screen)
    const lines: Column<Invoice> = {
      key: 'lines',
      title: screen.lines,
      align: 'end',
      value: ({ lines: all }) => all.length,
    }
    return [number, partner, period, due, lines, total]
  }
}

function useLineColumns(customer: () => CustomerFile): () => Column<Line>[] {
  const { words, locale } = useReader()
  return () => {
    const screen = words().ordering
    const day = (key: 'from' | 'to'): Column<Line> => ({
      key,
      title: screen[key],
      value: (line) => line[key],
      cell: (line) => <span class="u-number">{formatDay(locale(), line[key])}</span>,
    })
    return [
      {
        key: 'subscription',
        title: screen.name,
        value: ({ subscription }) => customer().subscriptions[subscription]?.name ?? subscription,
      },
      { key: 'charge', title: screen.charge, value: ({ charge }) => screen.charges[charge] },
      day('from'),
      day('to'),
      { key: 'quantity', title: screen.quantity, align: 'end', value: ({ quantity }) => quantity },
      {
        key: 'unit',
        title: screen.unitPrice,
        align: 'end',
        value: ({ unitPrice }) => unitPrice.amount,
        cell: ({ unitPrice }) => <Money value={unitPrice} />,
      },
      {
        key: 'amount',
        title: screen.amount,
        align: 'end',
        value: ({ amount }) => amount.amount,
        cell: ({ amount }) => <Money value={amount} />,
      },
    ]
  }
}
