import { EmptyState, Table } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Stranded } from '../../shell/Stranded.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { BuyReservation } from './BuyReservation.tsx'
import { useReservationColumns } from './reservation-columns.tsx'
import type { ReservationRow } from './reservations.ts'
import { ReturnDialog } from './ReturnDialog.tsx'

/** What a customer has reserved, what of it is paid in vain, and the ways to reserve more and to give it back. */
export function Reservations(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().reservations
  const reservations = createReading(() =>
    rehearsal.asking.reading('reservations', { customer: props.customer.id }),
  )
  return (
    <section class="u-stack" aria-labelledby="reservations">
      <header>
        <h2 id="reservations">{screen().title}</h2>
        <p>{screen().lead}</p>
      </header>
      <Loaded reading={reservations}>
        {(rows) => (
          <>
            <Stranded stranded={rows().flatMap(({ stranded }) => stranded)} />
            <Show
              when={rows().length > 0}
              fallback={<EmptyState title={screen().emptyTitle} text={screen().emptyText} />}
            >
              <List customer={props.customer} rows={rows()} />
            </Show>
          </>
        )}
      </Loaded>
      <BuyReservation customer={props.customer} />
    </section>
  )
}

function List(props: {
  readonly customer: CustomerFile
  readonly rows: readonly ReservationRow[]
}) {
  const { words } = useReader()
  const [asked, setAsked] = createSignal<string>()
  const columns = useReservationColumns(
    () => props.customer,
    ({ subscription }) => setAsked(subscription),
  )
  const returned = () => props.rows.find(({ subscription }) => subscription === asked())
  return (
    <>
      <Table
        label={words().reservations.list}
        columns={columns()}
        rows={props.rows}
        rowId={({ subscription }) => subscription}
        searchable
        exportAs={`reservations-${props.customer.id}.csv`}
        exportLabel={words().reservations.export}
      />
      <Show when={returned()}>
        {(row) => (
          <ReturnDialog
            customer={props.customer.id}
            reservation={row()}
            onClose={() => setAsked(undefined)}
          />
        )}
      </Show>
    </>
  )
}
