import { formatInstant } from '@understudy/messages/one-language'
import { Tag, type Column } from '@understudy/ui'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { transferTones, type TransferRow } from './transfer.ts'

/** The columns of a list of transfers, in the reader's language. */
export function useTransferColumns(): () => Column<TransferRow>[] {
  const { words, terms, locale } = useReader()
  const { names } = useRehearsal()
  return () => {
    const screen = words().transfers
    const moment = (
      key: string,
      title: string,
      of: (row: TransferRow) => string,
    ): Column<TransferRow> => {
      const value = (row: TransferRow) => formatInstant(locale(), of(row))
      return { key, title, value, cell: (row) => <span class="u-number">{value(row)}</span> }
    }
    return [
      {
        key: 'customer',
        title: terms().fields.customer,
        value: ({ customerName }) => customerName,
      },
      {
        key: 'status',
        title: screen.state,
        value: ({ status }) => terms().statuses[status],
        cell: ({ status }) => <Tag tone={transferTones[status]}>{terms().statuses[status]}</Tag>,
      },
      { key: 'partner', title: screen.from, value: ({ partner }) => names(partner) },
      { key: 'provider', title: screen.provider, value: ({ provider }) => names(provider) },
      { key: 'lines', title: screen.lines, align: 'end', value: ({ lines }) => lines.length },
      {
        key: 'failed',
        title: screen.failed,
        align: 'end',
        sortable: false,
        value: ({ lines }) => lines.filter(({ status }) => status === 'failed').length,
      },
      moment('requested', screen.requested, ({ requestedAt }) => requestedAt),
      moment('until', screen.ended, ({ endedAt, expiresAt }) => endedAt ?? expiresAt),
    ]
  }
}
