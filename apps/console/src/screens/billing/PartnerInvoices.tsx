import { EmptyState, Table } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { PartnerScreen } from '../../shell/PartnerScreen.tsx'
import { BilledMonths } from './BilledMonths.tsx'
import { InvoiceParts } from './InvoiceParts.tsx'
import { createPartnerInvoices } from './partner-invoices.ts'
import { UnbilledFiles } from './UnbilledFiles.tsx'
import { usePartnerInvoiceColumns } from './partner-invoice-columns.tsx'

/** What the acting partner is billed, invoice by invoice, and which customer has which part of one. */
export function PartnerInvoices() {
  const { words } = useReader()
  const screen = () => words().partnerInvoices
  return (
    <PartnerScreen title={screen().title} lead={screen().lead} noPartner={screen().noPartner}>
      {(partner) => <InvoicesOf partner={partner()} />}
    </PartnerScreen>
  )
}

function InvoicesOf(props: { readonly partner: string }) {
  const { words } = useReader()
  const screen = () => words().partnerInvoices
  const invoices = createPartnerInvoices(() => props.partner)
  const columns = usePartnerInvoiceColumns()
  const [open, setOpen] = createSignal<string>()
  return (
    <Loaded reading={invoices}>
      {(all) => (
        <>
          <BilledMonths partner={props.partner} />
          <UnbilledFiles partner={props.partner} invoices={all()} />
          <Show
            when={all().length > 0}
            fallback={<EmptyState title={screen().emptyTitle} text={screen().emptyText} />}
          >
            <Table
              label={screen().list}
              columns={columns()}
              rows={all()}
              rowId={({ number, currency }) => `${number} ${currency}`}
              onOpen={({ number }) => setOpen(number)}
              exportAs="partner-invoices.csv"
              exportLabel={screen().export}
            />
            <Show when={all().find(({ number }) => number === open())}>
              {(invoice) => <InvoiceParts partner={props.partner} invoice={invoice()} />}
            </Show>
          </Show>
        </>
      )}
    </Loaded>
  )
}
