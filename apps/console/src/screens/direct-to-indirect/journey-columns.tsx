import type { ListRow } from '@understudy/domain'
import { formatDay, formatMoney } from '@understudy/messages/one-language'
import { Tag, type Column } from '@understudy/ui'
import { useReader } from '../../reader/reader.tsx'

type Row = ListRow<'journey-board'>

const tones = { direct: 'warn', extended: 'accent', 'in-transfer': 'accent', done: 'good' } as const

/** The columns of the board, in the reader's language. */
export function useJourneyColumns(): () => Column<Row>[] {
  const { words, locale } = useReader()
  return () => {
    const screen = words().journey
    const day = ({ goBy }: Row) => (goBy === null ? null : formatDay(locale(), goBy.slice(0, 10)))
    const others = (row: Row) =>
      row.others.map(({ id, way }) => words().shell.pair(id, screen.ways[way])).join('; ')
    const cost = ({ perDay }: Row) => (perDay === null ? null : formatMoney(locale(), perDay))
    return [
      { key: 'name', title: screen.customer, value: ({ name }) => name },
      {
        key: 'stage',
        title: screen.stage,
        value: ({ stage }) => screen.stages[stage],
        cell: ({ stage }) => <Tag tone={tones[stage]}>{screen.stages[stage]}</Tag>,
      },
      { key: 'next', title: screen.next, sortable: false, value: ({ next }) => screen.steps[next] },
      {
        key: 'order',
        title: screen.goBy,
        value: day,
        cell: (row) => <span class="u-number">{day(row) ?? '–'}</span>,
      },
      {
        key: 'reason',
        title: screen.reason,
        sortable: false,
        value: ({ reason }) => screen.reasons[reason],
      },
      { key: 'left', title: screen.left, align: 'end', value: ({ left }) => left },
      {
        key: 'others',
        title: screen.others,
        value: (row) => others(row) || null,
        cell: (row) => <span class="u-wide">{others(row) || '–'}</span>,
      },
      {
        key: 'cost',
        title: screen.cost,
        align: 'end',
        value: cost,
        cell: (row) => <span class="u-number">{cost(row) ?? '–'}</span>,
      },
    ]
  }
}
