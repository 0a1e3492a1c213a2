import { formatDay, formatMoney } from '@understudy/messages/one-language'
import { Money, type Column } from '@understudy/ui'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'

/** What every list of invoices says of one, whatever is on it. */
interface ListedInvoice {
  readonly number: string
  readonly period: { readonly from: string; readonly until: string }
  readonly issuedAt: string
  readonly dueOn: string
  readonly total: { readonly amount: string; readonly currency: string }
}

/** An invoice beside those of other partners. */
export interface AnyInvoice extends ListedInvoice {
  readonly partner: string
  /** Absent in dollars. */
  readonly exchange?: { readonly rate: string; readonly date: string } | undefined
}

/** What the columns of one screen are called. */
interface InvoiceTitles {
  readonly number: string
  readonly period: string
  readonly due: string
  readonly total: string
}

/** The columns that all lists of invoices share, by key, for a screen to put in its order. */
export function useInvoiceColumns<Invoice extends ListedInvoice>() {
  const { words, locale } = useReader()
  const column = (one: Column<Invoice>) => one
  return (titles: InvoiceTitles) => ({
    number: column({ key: 'number', title: titles.number, value: ({ number }) => number }),
    period: column({
      key: 'period',
      title: titles.period,
      value: ({ period }) => period.from,
      cell: ({ period }) =>
        `${formatDay(locale(), period.from)} – ${formatDay(locale(), period.until)}`,
    }),
    issued: column({
      key: 'issued',
      title: words().customer.billing.issued,
      value: ({ issuedAt }) => issuedAt,
      cell: ({ issuedAt }) => formatDay(locale(), issuedAt),
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

/** Whose invoice it is, where a list has those of several partners. */
export function usePartnerColumn<Invoice extends AnyInvoice>(): () => Column<Invoice> {
  const { terms } = useReader()
  const { names } = useRehearsal()
  return () => ({
    key: 'partner',
    title: terms().fields.partner,
    value: ({ partner }) => names(partner),
  })
}
