import { useNavigate } from '@solidjs/router'
import { formatMoney } from '@understudy/messages/one-language'
import { Money, Table, type Column } from '@understudy/ui'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { CompareFile } from './CompareFile.tsx'
import { InvoiceFiles } from './InvoiceFiles.tsx'
import { createInvoiceParts, type InvoicePart, type PartnerInvoice } from './partner-invoices.ts'

/** An invoice of a partner by customer; each leads to the lines on the customer's own page. */
export function InvoiceParts(props: {
  readonly partner: string
  readonly invoice: PartnerInvoice
}) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const navigate = useNavigate()
  const screen = () => words().partnerInvoices
  const columns = usePartColumns()
  const parts = createInvoiceParts(() => ({
    partner: props.partner,
    number: props.invoice.number,
  }))
  const tab = () => (props.invoice.stream === 'license' ? 'ordering' : 'billing')
  return (
    <section class="u-stack" aria-labelledby="invoice-parts">
      <h2 id="invoice-parts">{screen().parts(props.invoice.number)}</h2>
      <Loaded reading={parts}>
        {(all) => (
          <Table
            label={screen().parts(props.invoice.number)}
            columns={columns()}
            rows={all()}
            rowId={({ customer }) => customer}
            onOpen={({ customer }) => navigate(paths.customer(rehearsal.id, customer, tab()))}
            searchable
            exportAs={`invoice-parts-${props.invoice.number}.csv`}
            exportLabel={screen().exportParts}
          />
        )}
      </Loaded>
      <InvoiceFiles partner={props.partner} invoice={props.invoice} />
      <CompareFile partner={props.partner} invoice={props.invoice} />
    </section>
  )
}

function usePartColumns(): () => Column<InvoicePart>[] {
  const { words, terms, locale } = useReader()
  const { names } = useRehearsal()
  return () => [
    { key: 'customer', title: terms().fields.customer, value: ({ customer }) => names(customer) },
    {
      key: 'lines',
      title: words().partnerInvoices.lines,
      align: 'end',
      value: ({ lines }) => lines,
    },
    {
      key: 'total',
      title: words().customer.billing.total,
      align: 'end',
      value: ({ total }) => formatMoney(locale(), total),
      cell: ({ total }) => <Money value={total} />,
    },
  ]
}
