import { A, useNavigate } from '@solidjs/router'
import { EmptyState, Table } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import type { CustomerQuery } from '../../api/query.ts'
import { customerList } from '../../lists/customer-list.ts'
import { createRemoteList } from '../../lists/remote-list.ts'
import { Narrowing } from '../../lists/Narrowing.tsx'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { useCustomerColumns } from './customer-columns.tsx'

type Filters = Pick<
  CustomerQuery,
  'related' | 'dealing' | 'agreement' | 'legacy' | 'plans' | 'budget'
>

/** Customers of the rehearsal as the acting partner sees them, page by page. */
export function Customers() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const navigate = useNavigate()
  const columns = useCustomerColumns()
  const [filters, setFilters] = createSignal<Filters>({})
  const list = createCustomerList(filters)
  const isNarrowed = () => list.isSearch() || Object.keys(filters()).length > 0
  const isEmpty = () => list.page()?.total === 0 && !isNarrowed()

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
      <ProblemNotice problem={list.problem()} />
      <Show
        when={!isEmpty()}
        fallback={
          <EmptyState title={words().customers.emptyTitle} text={words().customers.emptyText} />
        }
      >
        <Table
          label={words().customers.list}
          columns={columns()}
          rows={list.page()?.items ?? []}
          rowId={({ customer }) => customer}
          onOpen={({ customer }) => navigate(paths.customer(rehearsal.id, customer))}
          exportAs="customers.csv"
          exportLabel={words().customers.export}
          filters={<CustomerFilters value={filters()} onChange={setFilters} />}
          remote={list.remote()}
        />
      </Show>
    </div>
  )
}

function createCustomerList(filters: () => Filters) {
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
  readonly value: Filters
  readonly onChange: (filters: Filters) => void
}) {
  const { words, terms } = useReader()
  const screen = () => words().customers
  const yesNo = () => [
    { value: 'true', text: screen().with },
    { value: 'false', text: screen().without },
  ]
  const choose = (column: keyof Filters) => (value: string) => {
    const { [column]: _, ...others } = props.value
    props.onChange(value === '' ? others : { ...others, [column]: value })
  }
  const dealings = () =>
    (['direct', 'indirect', 'extended'] as const).map((value) => ({
      value,
      text: screen().dealings[value],
    }))
  const agreements = () =>
    (['signed', 'attested', 'missing'] as const).map((value) => ({
      value,
      text: screen().agreements[value],
    }))
  return (
    <>
      <Narrowing
        label={terms().fields.relationships}
        options={yesNo()}
        value={props.value.related ?? ''}
        onChange={choose('related')}
      />
      <Narrowing
        label={screen().dealing}
        options={dealings()}
        value={props.value.dealing ?? ''}
        onChange={choose('dealing')}
      />
      <Narrowing
        label={terms().fields.agreement}
        options={agreements()}
        value={props.value.agreement ?? ''}
        onChange={choose('agreement')}
      />
      <Narrowing
        label={screen().legacy}
        options={yesNo()}
        value={props.value.legacy ?? ''}
        onChange={choose('legacy')}
      />
      <Narrowing
        label={screen().plans}
        options={yesNo()}
        value={props.value.plans ?? ''}
        onChange={choose('plans')}
      />
      <Narrowing
        label={screen().budget}
        options={yesNo()}
        value={props.value.budget ?? ''}
        onChange={choose('budget')}
      />
    </>
  )
}
