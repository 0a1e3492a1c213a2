import { useNavigate } from '@solidjs/router'
import { formatDay, ruleSentences } from '@understudy/messages/one-language'
import { Tag, type Column } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import type { Value } from '../../api/client.ts'
import { ListTable } from '../../lists/ListTable.tsx'
import { isNarrowed, Narrowings, type Filters } from '../../lists/Narrowings.tsx'
import { createRemoteList } from '../../lists/remote-list.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { verdictTones } from './Original.tsx'
import { movePath } from './paths.ts'

type Row = Value<'movePlans'>['items'][number]
type Shown = Filters<'verdict' | 'blocked'>
const verdicts = ['same', 'equivalent', 'different', 'discontinued'] as const

/** Every licence subscription that the acting partner could take over, of all its customers. */
export function LicenseMoves() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licenseMove.portfolio
  const partner = () => {
    const frame = rehearsal.frame.value()
    const acting = partyOf(rehearsal.actor())
    if (frame === undefined) return undefined
    return isPartner(frame, acting) ? acting : Object.keys(frame.partners)[0]
  }
  const [filters, setFilters] = createSignal<Shown>({})
  const columns = useColumns()
  const navigate = useNavigate()
  const list = createRemoteList(() => {
    const id = partner()
    if (id === undefined) return undefined
    const at = rehearsal.asking.moment()
    const asked = { partner: id, ...filters() }
    return {
      scope: rehearsal.asking.scope(),
      name: 'move-plans',
      asked,
      read: (wish) => rehearsal.api.movePlans(rehearsal.id, { ...asked, ...wish, ...at }),
    }
  })
  return (
    <div class="c-page">
      <Titled title={screen().title} />
      <header class="c-page-head">
        <h1>{screen().title}</h1>
        <p>{screen().lead(rehearsal.names(partner() ?? ''))}</p>
      </header>
      <ListTable
        list={list}
        isNarrowed={isNarrowed(filters())}
        empty={{ title: screen().emptyTitle, text: screen().emptyText }}
        label={screen().list}
        columns={columns()}
        rowId={({ customer, subscription }) => `${customer}/${subscription}`}
        onOpen={({ customer }) => navigate(movePath(rehearsal.id, customer))}
        exportAs="licence-moves.csv"
        exportLabel={screen().export}
        filters={<PortfolioFilters value={filters()} onChange={setFilters} />}
      />
    </div>
  )
}

function PortfolioFilters(props: {
  readonly value: Shown
  readonly onChange: (filters: Shown) => void
}) {
  const { words } = useReader()
  const by = () => {
    const { portfolio, verdicts: told } = words().licenseMove
    return [
      {
        column: 'verdict',
        label: portfolio.verdict,
        options: verdicts.map((value) => ({ value, text: told[value] })),
      },
      {
        column: 'blocked',
        label: portfolio.blocked,
        options: [
          { value: 'true', text: portfolio.something },
          { value: 'false', text: portfolio.free },
        ],
      },
    ] as const
  }
  return <Narrowings by={by()} value={props.value} onChange={props.onChange} />
}

function useColumns(): () => Column<Row>[] {
  const { words, locale } = useReader()
  return () => {
    const move = words().licenseMove
    const screen = move.portfolio
    const blocked = ({ blockedBy }: Row) =>
      blockedBy.map((rule) => ruleSentences(locale(), rule).so).join(' ')
    const day = (key: string, title: string, of: (row: Row) => string | null): Column<Row> => ({
      key,
      title,
      value: of,
      cell: (row) => {
        const value = of(row)
        return <span class="u-number">{value === null ? '–' : formatDay(locale(), value)}</span>
      },
    })
    return [
      { key: 'customer', title: screen.customer, value: ({ customerName }) => customerName },
      { key: 'subscription', title: screen.subscription, value: ({ name }) => name },
      {
        key: 'verdict',
        title: screen.verdict,
        value: ({ verdict }) => move.verdicts[verdict],
        cell: ({ verdict }) => <Tag tone={verdictTones[verdict]}>{move.verdicts[verdict]}</Tag>,
      },
      {
        key: 'best',
        title: screen.best,
        value: ({ best }) => best?.names.join(' + ') ?? null,
        cell: ({ best }) => <span class="u-wide">{best?.names.join(' + ') ?? '–'}</span>,
      },
      { key: 'users', title: screen.users, align: 'end', value: ({ assigned }) => assigned },
      day('ends', screen.ends, ({ endsAt }) => endsAt),
      day('recommended', screen.recommended, ({ recommended }) => recommended),
      {
        key: 'blocked',
        title: screen.blocked,
        value: (row) => blocked(row) || null,
        cell: (row) => (
          <Show when={blocked(row)} fallback={<Tag tone="good">{screen.free}</Tag>}>
            <span class="c-blocked">
              <Tag tone="bad">{row.blockedBy[0]?.rule}</Tag>{' '}
              <span class="u-clamp" title={blocked(row)}>
                {blocked(row)}
              </span>
            </span>
          </Show>
        ),
      },
    ]
  }
}
