import type { ReadingAnswer } from '@understudy/domain'
import { formatDay, term } from '@understudy/messages/one-language'
import { Money, type Column } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'

type Row = ReadingAnswer<'foreseen-invoices'>['rows'][number]

/** Which invoice, and what of the customer is on it either way; whose it is, where there are several partners. */
export function useForeseenColumns(
  areSeveral: () => boolean,
  until: () => string,
): () => Column<Row>[] {
  const { words, terms, locale } = useReader()
  const { names } = useRehearsal()
  return () => {
    const screen = words().foreseenInvoices
    const money = (key: 'before' | 'after' | 'difference'): Column<Row> => ({
      key,
      title: screen[key],
      align: 'end',
      value: (row) => row[key].amount,
      cell: (row) => <Money value={row[key]} />,
    })
    const partner: Column<Row> = {
      key: 'partner',
      title: terms().fields.partner,
      value: (row) => names(row.partner),
    }
    return [
      {
        key: 'period',
        title: screen.period,
        value: ({ period }) => period.from,
        cell: ({ period, isOpen }) => (
          <>
            {formatDay(locale(), period.from)} – {formatDay(locale(), period.until)}{' '}
            <Show when={isOpen}>
              <span class="u-faint c-small">{screen.upTo(formatDay(locale(), until()))}</span>
            </Show>
          </>
        ),
      },
      {
        key: 'stream',
        title: words().customer.billing.stream,
        value: ({ stream }) => term(terms().streams, stream),
      },
      ...(areSeveral() ? [partner] : []),
      money('before'),
      money('after'),
      money('difference'),
    ]
  }
}
