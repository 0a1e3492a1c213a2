import { useNavigate } from '@solidjs/router'
import { createSignal } from 'solid-js'
import { ListTable } from '../../lists/ListTable.tsx'
import { isNarrowed, Narrowings, type Filters } from '../../lists/Narrowings.tsx'
import { createRemoteList } from '../../lists/remote-list.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { PartnerScreen } from '../../shell/PartnerScreen.tsx'
import { customerTransfersPath } from './paths.ts'
import { useTransferColumns } from './transfer-columns.tsx'
import { transferStatuses } from './transfer.ts'

/** Every transfer that the acting partner asked for or has to answer. */
export function Transfers() {
  const { words } = useReader()
  const screen = () => words().transfers
  return (
    <PartnerScreen title={screen().title} lead={screen().listLead} noPartner={screen().noPartner}>
      {(partner) => <TransfersOf partner={partner()} />}
    </PartnerScreen>
  )
}

function TransfersOf(props: { readonly partner: string }) {
  const { words, terms } = useReader()
  const rehearsal = useRehearsal()
  const navigate = useNavigate()
  const columns = useTransferColumns()
  const screen = () => words().transfers
  const [filters, setFilters] = createSignal<Filters<'status'>>({})
  const list = createRemoteList(() => {
    const at = rehearsal.asking.moment()
    const asked = { partner: props.partner, ...filters() }
    return {
      scope: rehearsal.asking.scope(),
      name: 'transfers',
      asked,
      read: (wish) => rehearsal.api.transfers(rehearsal.id, { ...asked, ...wish, ...at }),
    }
  })
  const byStatus = () =>
    ({
      column: 'status',
      label: screen().state,
      options: transferStatuses.map((value) => ({ value, text: terms().statuses[value] })),
    }) as const
  return (
    <ListTable
      list={list}
      isNarrowed={isNarrowed(filters())}
      empty={{ title: screen().emptyTitle, text: screen().emptyText }}
      label={screen().title}
      columns={columns()}
      rowId={({ customer, id }) => `${customer}/${id}`}
      onOpen={({ customer }) => navigate(customerTransfersPath(rehearsal.id, customer))}
      exportAs="transfers.csv"
      exportLabel={screen().export}
      filters={<Narrowings by={[byStatus()]} value={filters()} onChange={setFilters} />}
    />
  )
}
