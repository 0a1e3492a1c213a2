import { formatDay, formatMoney } from '@understudy/messages/one-language'
import { Money, type Column } from '@understudy/ui'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'

/** What every invoice has, whatever is on it. */
export interface AnyInvoice {
  readonly number: string
  readonly partner: string
  readonly period: { readonly from: string; readonly until: string }
  readonly dueOn: string
  readonly total: { readonly amount: string; readonly currency: string }
}

/** What the columns of one screen are called. */
export interface InvoiceTitles {
  readonly number: string
  readonly period: string
  readonly due: string
  readonly total: string
}

/** The columns that all lists of invoices share, by key, for a screen to put in its order. */
export function useInvoiceColumns<Invoice extends AnyInvoice>() {
  const { terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const column = (one: Column<Invoice>) => one
  return (titles: InvoiceTitles) => ({
    number: column({ key: 'number', title: titles.number, value: ({ number }) => number }),
    partner: column({
      key: 'partner',
      title: terms().fields.partner,
      value: ({ partner }) => rehearsal.names(partner),
    }),
    period: column({
      key: 'period',
      title: titles.period,
      value: ({ period }) => period.from,
      cell: ({ period }) =>
        `${formatDay(locale(), period.from)} – ${formatDay(locale(), period.until)}`,
    }),
    due: column({
      key: 'due',
      title: titles.due,
      value: ({ dueOn }) => dueOn,
      cell: ({ dueOn }) => formatDay(locale(), dueOn),
    }),
    total: column({
      key: 'total',
      title: titles.total,
      align: 'end',
      value: ({ total }) => formatMoney(locale(), total),
      cell: ({ total }) => <Money value={total} />,
    }),
  })
}
