import { useNavigate } from '@solidjs/router'
import { EmptyState } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { ListTable } from '../../lists/ListTable.tsx'
import { isNarrowed, Narrowings, type Filters } from '../../lists/Narrowings.tsx'
import { createRemoteList } from '../../lists/remote-list.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { JourneyGlance } from './JourneyGlance.tsx'
import { useJourneyColumns } from './journey-columns.tsx'

type Shown = Filters<'stage' | 'next' | 'others'>
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
  const [filters, setFilters] = createSignal<Shown>({})
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
          isNarrowed={isNarrowed(filters())}
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
  readonly value: Shown
  readonly onChange: (filters: Shown) => void
}) {
  const { words } = useReader()
  const by = () => {
    const screen = words().journey
    return [
      {
        column: 'stage',
        label: screen.stage,
        options: stages.map((value) => ({ value, text: screen.stages[value] })),
      },
      {
        column: 'next',
        label: screen.next,
        options: steps.map((value) => ({ value, text: screen.steps[value] })),
      },
      {
        column: 'others',
        label: screen.others,
        options: [
          { value: 'true', text: screen.some },
          { value: 'false', text: screen.none },
        ],
      },
    ] as const
  }
  return <Narrowings by={by()} value={props.value} onChange={props.onChange} />
}
