import { useNavigate } from '@solidjs/router'
import type { ReadingQuestion } from '@understudy/domain'
import { EmptyState } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { ListTable } from '../../lists/ListTable.tsx'
import { Narrowing } from '../../lists/Narrowing.tsx'
import { createRemoteList } from '../../lists/remote-list.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { JourneyGlance } from './JourneyGlance.tsx'
import { useJourneyColumns } from './journey-columns.tsx'

type Filters = Pick<ReadingQuestion<'journey-board'>, 'stage' | 'next' | 'others'>
const stages = ['direct', 'extended', 'in-transfer', 'done'] as const
const steps = [
  'bring-provider',
  'attest',
  'transfer',
  'await-transfer',
  'other-way',
  'nothing',
] as const

/** The board of a partner that leaves direct billing: its customers in the order in which to go. */
export function Journey() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().journey
  const navigate = useNavigate()
  const columns = useJourneyColumns()
  const party = () => partyOf(rehearsal.actor())
  const acts = () => isPartner(rehearsal.frame.value(), party())
  const [filters, setFilters] = createSignal<Filters>({})
  const glance = createReading(() =>
    acts() ? rehearsal.asking.reading('journey', { partner: party() }) : undefined,
  )
  const list = createRemoteList(() => {
    if (!acts()) return undefined
    const at = rehearsal.asking.moment()
    const asked = { partner: party(), ...filters() }
    return {
      scope: rehearsal.asking.scope(),
      name: 'journey-board',
      asked,
      read: (wish) => rehearsal.api.journeyBoard(rehearsal.id, { ...asked, ...wish, ...at }),
    }
  })
  return (
    <div class="c-page">
      <Titled title={screen().title} />
      <header class="c-page-head">
        <h1>{screen().title}</h1>
        <p>{screen().lead(rehearsal.names(party()))}</p>
      </header>
      <Show when={acts()} fallback={<EmptyState title={screen().noPartner} />}>
        <Loaded reading={glance}>{(found) => <JourneyGlance journey={found()} />}</Loaded>
        <ListTable
          list={list}
          isNarrowed={Object.keys(filters()).length > 0}
          empty={{ title: screen().emptyTitle, text: screen().emptyText }}
          label={screen().list}
          columns={columns()}
          rowId={({ customer }) => customer}
          onOpen={({ customer }) => navigate(paths.customer(rehearsal.id, customer))}
          exportAs="leaving-direct-billing.csv"
          exportLabel={screen().export}
          filters={<JourneyFilters value={filters()} onChange={setFilters} />}
        />
      </Show>
    </div>
  )
}

function JourneyFilters(props: {
  readonly value: Filters
  readonly onChange: (filters: Filters) => void
}) {
  const { words } = useReader()
  const screen = () => words().journey
  const choose = (column: keyof Filters) => (value: string) => {
    const { [column]: _, ...others } = props.value
    props.onChange(value === '' ? others : { ...others, [column]: value })
  }
  return (
    <>
      <Narrowing
        label={screen().stage}
        options={stages.map((value) => ({ value, text: screen().stages[value] }))}
        value={props.value.stage ?? ''}
        onChange={choose('stage')}
      />
      <Narrowing
        label={screen().next}
        options={steps.map((value) => ({ value, text: screen().steps[value] }))}
        value={props.value.next ?? ''}
        onChange={choose('next')}
      />
      <Narrowing
        label={screen().others}
        options={[
          { value: 'true', text: screen().some },
          { value: 'false', text: screen().none },
        ]}
        value={props.value.others ?? ''}
        onChange={choose('others')}
      />
    </>
  )
}
