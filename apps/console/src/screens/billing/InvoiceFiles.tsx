import { For } from 'solid-js'
import { filesOf } from '../../api/files.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { FileButton } from './FileButton.tsx'
import type { PartnerInvoice } from './partner-invoices.ts'

/** The files of an invoice, each behind a button. */
export function InvoiceFiles(props: {
  readonly partner: string
  readonly invoice: PartnerInvoice
}) {
  const { words } = useReader()
  const { api, asking, id } = useRehearsal()
  const screen = () => words().billingFiles
  const number = () => props.invoice.number
  const of = () => ({ workspace: id, partner: props.partner, number: number() })
  return (
    <section class="u-stack" aria-labelledby="invoice-files">
      <h3 id="invoice-files">{screen().title}</h3>
      <p>{screen().lead}</p>
      <div class="u-row">
        <For each={filesOf[props.invoice.stream]}>
          {(name) => (
            <FileButton
              title={screen().names[name]}
              name={`${number()}-${name}.csv`}
              ask={() => api.invoiceFile(of(), name, asking.moment())}
            />
          )}
        </For>
        <FileButton
          title={screen().statement}
          name={`${number()}.pdf`}
          ask={() => api.statement(of(), asking.moment())}
        />
      </div>
    </section>
  )
}
