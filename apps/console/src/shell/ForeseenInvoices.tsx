import type { ReadingAnswer } from '@understudy/domain'
import { EmptyState, Money, Table } from '@understudy/ui'
import { For, Show } from 'solid-js'
import type { Order } from '../api/client.ts'
import { createReading } from '../cache/reading.ts'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { useForeseenColumns } from './foreseen-columns.tsx'
import { Loaded } from './Loaded.tsx'

/** Invoices that are yet to come, without what is ordered and with it, side by side. */
export function ForeseenInvoices(props: { readonly orders: readonly Order[] }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().foreseenInvoices
  const foreseen = createReading(() =>
    props.orders.length === 0
      ? undefined
      : rehearsal.asking.foreseenInvoices(props.orders, rehearsal.actor()),
  )
  return (
    <Show when={props.orders.length > 0}>
      <section class="u-stack" aria-labelledby="foreseen-invoices">
        <div>
          <h3 id="foreseen-invoices">{screen().title}</h3>
          <p class="u-faint">{screen().lead}</p>
        </div>
        <Loaded reading={foreseen}>{(answer) => <SideBySide foreseen={answer()} />}</Loaded>
      </section>
    </Show>
  )
}

function SideBySide(props: { readonly foreseen: ReadingAnswer<'foreseen-invoices'> }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().foreseenInvoices
  const columns = useForeseenColumns(
    () => props.foreseen.totals.length > 1,
    () => props.foreseen.until,
  )
  return (
    <Show when={props.foreseen.accepted} fallback={<p>{screen().refused}</p>}>
      <Show
        when={props.foreseen.rows.length > 0}
        fallback={<EmptyState title={screen().emptyTitle} />}
      >
        <Table
          label={screen().title}
          columns={columns()}
          rows={props.foreseen.rows}
          rowId={({ partner, stream, period, before }) =>
            `${period.until} ${stream} ${partner} ${before.currency}`
          }
          searchable
          exportAs="foreseen-invoices.csv"
          exportLabel={screen().export}
        />
        <ul class="u-stack">
          <For each={props.foreseen.totals}>
            {({ partner, before, after, difference }) => (
              <li class="u-row c-spread">
                <strong>{screen().together(rehearsal.names(partner))}</strong>
                <span>
                  <Money value={before} /> → <Money value={after} /> ({screen().difference}{' '}
                  <Money value={difference} />)
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Show>
  )
}
