import { useNavigate } from '@solidjs/router'
import { formatDay, ruleSentence } from '@understudy/messages'
import { EmptyState, Select, Table, Tag, type Column } from '@understudy/ui'
import { createMemo, createSignal, Show } from 'solid-js'
import type { Value } from '../../api/client.ts'
import { createReading } from '../../api/reading.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { verdictTones } from '../license-move/Original.tsx'

type Row = Value<'movePlans'>[number]
const verdicts = ['same', 'equivalent', 'different', 'discontinued'] as const

/** Every licence subscription that the acting partner could take over, of all its customers. */
export function LicenseMoves() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licenseMove.portfolio
  const partner = () => {
    const world = rehearsal.world.value()
    const acting = partyOf(rehearsal.actor())
    if (world === undefined) return undefined
    return isPartner(world, acting) ? acting : Object.keys(world.partners)[0]
  }
  const rows = createReading(
    () => {
      const id = partner()
      return id === undefined ? undefined : { partner: id, moment: rehearsal.moment() }
    },
    ({ partner: id, moment: { position } }) =>
      rehearsal.api.movePlans(rehearsal.id, {
        partner: id,
        ...(position === undefined ? {} : { position }),
      }),
  )
  return (
    <div class="c-page">
      <header class="c-page-head">
        <h1>{screen().title}</h1>
        <p>{screen().lead(rehearsal.names(partner() ?? ''))}</p>
      </header>
      <Loaded reading={rows}>
        {(all) => (
          <Show
            when={all().length > 0}
            fallback={<EmptyState title={screen().emptyTitle} text={screen().emptyText} />}
          >
            <Portfolio rows={all()} />
          </Show>
        )}
      </Loaded>
    </div>
  )
}

function Portfolio(props: { readonly rows: readonly Row[] }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const navigate = useNavigate()
  const screen = () => words().licenseMove
  const [verdict, setVerdict] = createSignal('')
  const columns = useColumns()
  const shown = createMemo(() =>
    props.rows.filter((row) => verdict() === '' || row.verdict === verdict()),
  )
  return (
    <Table
      label={screen().portfolio.list}
      columns={columns()}
      rows={shown()}
      rowId={({ customer, subscription }) => `${customer}/${subscription}`}
      onOpen={({ customer }) => navigate(paths.licenseMove(rehearsal.id, customer))}
      exportAs="licence-moves.csv"
      exportLabel={screen().portfolio.export}
      filters={
        <Select
          label={screen().portfolio.onlyVerdict}
          labelHidden
          size="small"
          options={[
            { value: '', text: screen().portfolio.every },
            ...verdicts.map((value) => ({ value, text: screen().verdicts[value] })),
          ]}
          value={verdict()}
          onChange={setVerdict}
        />
      }
    />
  )
}

function useColumns(): () => Column<Row>[] {
  const { words, locale } = useReader()
  return () => {
    const move = words().licenseMove
    const screen = move.portfolio
    const blocked = ({ blockedBy }: Row) =>
      blockedBy.map((rule) => ruleSentence(locale(), rule)).join(' ')
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
