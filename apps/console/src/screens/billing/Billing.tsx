import type { ReadingAnswer } from '@understudy/domain'
import { formatInstant, formatList, term } from '@understudy/messages/one-language'
import { EmptyState, Table, Tag, type Column } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useInvoiceColumns, usePartnerColumn } from '../../invoices/invoice-columns.tsx'
import { InvoiceLines } from '../../invoices/InvoiceLines.tsx'
import { createMeterNames } from '../../invoices/meter-names.ts'
import { useUsageLineColumns } from '../../invoices/line-columns.tsx'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { UsageProof } from './UsageProof.tsx'
import { WithheldInvoices } from './WithheldInvoices.tsx'

type Stretch = ReadingAnswer<'usage'>[number]
type Invoice = ReadingAnswer<'usage-invoices'>[number]

/** Who pays for which stretch of time, the invoices it ends up on, and where their lines come from. */
export function Billing(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.billing
  const of = () => ({ customer: props.customer.id })
  const stretchColumns = useStretchColumns()
  const invoiceColumns = useColumns()
  const lineColumns = useUsageLineColumns()
  const [open, setOpen] = createSignal<string>()
  const usage = createReading(() => rehearsal.asking.reading('usage', of()))
  const invoices = createReading(() => rehearsal.asking.reading('usage-invoices', of()))
  return (
    <div class="u-stack">
      <header>
        <h2>{screen().title}</h2>
        <p>{screen().lead}</p>
      </header>
      <Loaded reading={usage}>
        {(rows) => (
          <Table
            label={screen().stretches}
            columns={stretchColumns()}
            rows={rows()}
            rowId={({ entitlement, from }) => `${entitlement} ${from}`}
            exportAs={`usage-${props.customer.id}.csv`}
          />
        )}
      </Loaded>
      <UsageProof customer={props.customer.id} />
      <WithheldInvoices customer={props.customer.id} />
      <Loaded reading={invoices}>
        {(rows) => (
          <Show
            when={rows().length > 0}
            fallback={<EmptyState title={screen().invoices} text={screen().noInvoices} />}
          >
            <Table
              label={screen().invoices}
              columns={invoiceColumns()}
              rows={rows()}
              rowId={({ number }) => number}
              onOpen={({ number }) => setOpen(number)}
              exportAs={`invoices-${props.customer.id}.csv`}
            />
            <Show when={rows().find(({ number }) => number === open())}>
              {(invoice) => (
                <InvoiceLines
                  customer={props.customer}
                  invoice={invoice()}
                  stream={invoice().stream}
                  columns={lineColumns()}
                  onClose={() => setOpen(undefined)}
                />
              )}
            </Show>
          </Show>
        )}
      </Loaded>
    </div>
  )
}

function useStretchColumns(): () => Column<Stretch>[] {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const meterName = createMeterNames()
  return () => {
    const screen = words().customer.billing
    const { streams, fields } = terms()
    return [
      { key: 'entitlement', title: fields.entitlement, value: ({ entitlement }) => entitlement },
      {
        key: 'from',
        title: screen.from,
        value: ({ from }) => from,
        cell: ({ from }) => formatInstant(locale(), from),
      },
      {
        key: 'until',
        title: screen.until,
        value: ({ until }) => until,
        cell: ({ until }) => formatInstant(locale(), until),
      },
      {
        key: 'payer',
        title: screen.payer,
        value: ({ stream }) => streams[stream],
        cell: ({ stream }) => (
          <Tag tone={stream === 'plan' ? 'accent' : 'neutral'}>{streams[stream]}</Tag>
        ),
      },
      {
        key: 'partner',
        title: fields.partner,
        value: ({ partner }) => (partner === null ? null : rehearsal.names(partner)),
      },
      {
        key: 'meters',
        title: screen.meters,
        value: ({ meters }) =>
          meters.length === 0
            ? null
            : formatList(
                locale(),
                meters.map((id) => meterName(id) ?? id),
              ),
      },
      { key: 'invoices', title: screen.invoices, value: ({ invoices }) => invoices.join(', ') },
    ]
  }
}

function useColumns(): () => Column<Invoice>[] {
  const { words, terms } = useReader()
  const shared = useInvoiceColumns<Invoice>()
  const partner = usePartnerColumn<Invoice>()
  return () => {
    const screen = words().customer.billing
    const { number, period, issued, due, total } = shared(screen)
    const stream: Column<Invoice> = {
      key: 'stream',
      title: screen.stream,
      value: (invoice) => term(terms().streams, invoice.stream),
    }
    return [number, stream, partner(), period, issued, due, total]
  }
}
