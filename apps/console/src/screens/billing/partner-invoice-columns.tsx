import { term } from '@understudy/messages/one-language'
import type { Column } from '@understudy/ui'
import { useInvoiceColumns } from '../../invoices/invoice-columns.tsx'
import { useReader } from '../../reader/reader.tsx'
import type { PartnerInvoice } from './partner-invoices.ts'

/** The columns of a partner's invoices; whose they are is not said in each row. */
export function usePartnerInvoiceColumns(): () => Column<PartnerInvoice>[] {
  const { words, terms } = useReader()
  const shared = useInvoiceColumns<PartnerInvoice>()
  return () => {
    const own = words().partnerInvoices
    const { number, period, issued, due, total } = shared(words().customer.billing)
    return [
      number,
      {
        key: 'stream',
        title: words().customer.billing.stream,
        value: ({ stream }) => term(terms().streams, stream),
      },
      period,
      issued,
      due,
      { key: 'customers', title: own.customers, align: 'end', value: ({ customers }) => customers },
      { key: 'lines', title: own.lines, align: 'end', value: ({ lines }) => lines },
      total,
    ]
  }
}
