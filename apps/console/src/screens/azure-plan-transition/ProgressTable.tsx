import { formatInstant } from '@understudy/messages/one-language'
import { Table, Tag, type Column } from '@understudy/ui'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { ProgressValue } from './progress-value.ts'
import { statusTone } from './tones.ts'

type Line = ProgressValue['partnerCenter'][number]

/** Subscription id, date and status, as one of the portals shows them. */
export function ProgressTable(props: { readonly label: string; readonly lines: readonly Line[] }) {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().transition
  const columns = (): Column<Line>[] => [
    { key: 'id', title: screen().subscriptionId, value: ({ id }) => id },
    {
      key: 'record',
      title: terms().fields.partnerOfRecord,
      value: ({ partnerOfRecord }) => rehearsal.names(partnerOfRecord),
    },
    {
      key: 'date',
      title: screen().date,
      value: ({ date }) => date,
      cell: ({ date }) => (date === null ? '–' : formatInstant(locale(), date)),
    },
    {
      key: 'status',
      title: screen().status,
      value: ({ status }) => terms().statuses[status],
      cell: ({ status }) => <Tag tone={statusTone[status]}>{terms().statuses[status]}</Tag>,
    },
  ]
  return (
    <Table
      label={props.label}
      columns={columns()}
      rows={props.lines}
      rowId={({ id }) => id}
      searchable={props.lines.length > 10}
    />
  )
}
