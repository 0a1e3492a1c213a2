import type { OfferType, ReadingAnswer } from '@understudy/domain'
import { Tag, type Column } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'

type Row = ReadingAnswer<'offer-comparison'>['rows'][number]

/** A column for each kind of offer; what is doubtful says so in the cell and in the file. */
export function useComparedColumns(): (types: readonly OfferType[]) => Column<Row>[] {
  const { words } = useReader()
  const screen = () => words().offerComparison
  const cellOf = (row: Row, type: OfferType) => row.cells.find((cell) => cell.type === type)
  const said = (row: Row, type: OfferType) => {
    const cell = cellOf(row, type)
    return cell === undefined ? '' : screen().sayings[cell.says]
  }
  const doubted = (row: Row, type: OfferType) => {
    const doubt = cellOf(row, type)?.doubt ?? null
    return doubt === null ? null : screen().doubts[doubt]
  }
  return (types) => [
    {
      key: 'aspect',
      title: screen().aspect,
      value: ({ aspect }) => screen().aspects[aspect],
      cell: ({ aspect }) => <strong>{screen().aspects[aspect]}</strong>,
    },
    ...types.map((type): Column<Row> => ({
      key: type,
      title: screen().types[type],
      value: (row) => [said(row, type), doubted(row, type)].filter(Boolean).join(' · '),
      sortable: false,
      cell: (row) => (
        <>
          {said(row, type)}
          <Show when={doubted(row, type)}>
            {(doubt) => (
              <p class="u-faint">
                <Tag>{screen().doubt}</Tag> {doubt()}
              </p>
            )}
          </Show>
        </>
      ),
    })),
  ]
}
