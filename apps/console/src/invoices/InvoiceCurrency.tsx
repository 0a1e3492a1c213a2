import { formatDay, formatMoney } from '@understudy/messages/one-language'
import { Tag } from '@understudy/ui'
import { Show } from 'solid-js'
import { createReading } from '../cache/reading.ts'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { Loaded } from '../shell/Loaded.tsx'
import type { Posting } from './caused-lines.ts'
import type { AnyInvoice } from './invoice-columns.tsx'

/** At which rate an invoice was made; of one in dollars, why it is. */
export function InvoiceCurrency(props: {
  readonly invoice: AnyInvoice
  readonly stream: Posting['stream']
}) {
  const { words, locale } = useReader()
  const screen = () => words().invoices
  const { asking } = useRehearsal()
  const rates = createReading(() => asking.reading('exchange-rates', {}))
  return (
    <Show
      when={props.invoice.exchange}
      fallback={
        <Show
          when={props.stream === 'plan'}
          fallback={<Assumed text={screen().oldStream} label={screen().assumed} />}
        >
          <Loaded reading={rates}>
            {(answer) => (
              <Show when={answer().inDollars}>
                <Assumed text={screen().inDollars} label={screen().assumed} />
              </Show>
            )}
          </Loaded>
        </Show>
      }
    >
      {(exchange) => (
        <p class="u-faint">
          {screen().rate(
            formatMoney(locale(), {
              amount: exchange().rate,
              currency: props.invoice.total.currency,
            }),
            formatDay(locale(), exchange().date),
          )}
        </p>
      )}
    </Show>
  )
}

function Assumed(props: { readonly text: string; readonly label: string }) {
  return (
    <p class="u-row u-faint">
      {props.text} <Tag>{props.label}</Tag>
    </p>
  )
}
