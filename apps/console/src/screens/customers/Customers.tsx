import { A, useNavigate } from '@solidjs/router'
import { createSignal } from 'solid-js'
import { customerList } from '../../lists/customer-list.ts'
import { ListTable } from '../../lists/ListTable.tsx'
import { createRemoteList } from '../../lists/remote-list.ts'
import { isNarrowed, Narrowings, type Filters } from '../../lists/Narrowings.tsx'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { useCustomerColumns } from './customer-columns.tsx'

type Shown = Filters<'related' | 'dealing' | 'agreement' | 'legacy' | 'plans' | 'budget'>
const dealings = ['direct', 'indirect', 'extended'] as const
const agreements = ['signed', 'attested', 'missing'] as const

/** Customers of the rehearsal as the acting partner sees them, page by page. */
export function Customers() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const navigate = useNavigate()
  const columns = useCustomerColumns()
  const [filters, setFilters] = createSignal<Shown>({})
  const list = createCustomerList(filters)

  return (
    <div class="c-page">
      <Titled title={words().customers.title} />
      <header class="c-page-head u-row c-spread">
        <div>
          <h1>{words().customers.title}</h1>
          <p>{words().customers.lead(rehearsal.names(partyOf(rehearsal.actor())))}</p>
        </div>
        <A class="u-button" href={paths.newCustomer(rehearsal.id)}>
          {words().partnerships.create}
        </A>
      </header>
      <ListTable
        list={list}
        isNarrowed={isNarrowed(filters())}
        empty={{ title: words().customers.emptyTitle, text: words().customers.emptyText }}
        label={words().customers.list}
        columns={columns()}
        rowId={({ customer }) => customer}
        onOpen={({ customer }) => navigate(paths.customer(rehearsal.id, customer))}
        exportAs="customers.csv"
        exportLabel={words().customers.export}
        filters={<CustomerFilters value={filters()} onChange={setFilters} />}
      />
    </div>
  )
}

function createCustomerList(filters: () => Shown) {
  const rehearsal = useRehearsal()
  return createRemoteList(() => {
    const frame = rehearsal.frame.value()
    if (frame === undefined) return undefined
    const party = partyOf(rehearsal.actor())
    const as = isPartner(frame, party) ? { as: party } : {}
    return customerList(rehearsal, { ...as, ...filters() })
  })
}

function CustomerFilters(props: {
  readonly value: Shown
  readonly onChange: (filters: Shown) => void
}) {
  const { words, terms } = useReader()
  const by = () => {
    const screen = words().customers
    const yesNo = [
      { value: 'true', text: screen.with },
      { value: 'false', text: screen.without },
    ]
    return [
      { column: 'related', label: terms().fields.relationships, options: yesNo },
      {
        column: 'dealing',
        label: screen.dealing,
        options: dealings.map((value) => ({ value, text: screen.dealings[value] })),
      },
      {
        column: 'agreement',
        label: terms().fields.agreement,
        options: agreements.map((value) => ({ value, text: screen.agreements[value] })),
      },
      { column: 'legacy', label: screen.legacy, options: yesNo },
      { column: 'plans', label: screen.plans, options: yesNo },
      { column: 'budget', label: screen.budget, options: yesNo },
    ] as const
  }
  return <Narrowings by={by()} value={props.value} onChange={props.onChange} />
}
