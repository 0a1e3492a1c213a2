import { formatDecimal } from '@understudy/messages/one-language'
import { Money, Tag, type Column } from '@understudy/ui'
import { Show } from 'solid-js'
import type { Value } from '../../api/client.ts'
import { useReader } from '../../reader/reader.tsx'

export type Row = Value<'customers'>['items'][number]

/** Each is sorted by the server, under the same name. */
export function useCustomerColumns(): () => Column<Row>[] {
  const { words, terms, locale } = useReader()
  const number = (count: number) => formatDecimal(locale(), String(count))
  return () => {
    const screen = words().customers
    const { fields } = terms()
    const agreement = ({ agreement: stands }: Row) => screen.agreements[stands]
    const related = ({ isRelated }: Row) => (isRelated ? screen.related : screen.notRelated)
    return [
      { key: 'name', title: fields.name, value: ({ name }) => name },
      { key: 'domain', title: fields.domain, value: ({ domain }) => domain },
      { key: 'country', title: fields.country, value: ({ country }) => country },
      {
        key: 'relationship',
        title: fields.relationships,
        value: related,
        cell: (row) => <Tag tone={row.isRelated ? 'good' : 'neutral'}>{related(row)}</Tag>,
      },
      {
        key: 'agreement',
        title: fields.agreement,
        value: agreement,
        cell: (row) => (
          <Tag tone={row.agreement === 'missing' ? 'warn' : 'good'}>{agreement(row)}</Tag>
        ),
      },
      {
        key: 'legacy',
        title: screen.legacy,
        align: 'end',
        value: ({ legacy }) => legacy,
        cell: ({ legacy }) => number(legacy),
      },
      {
        key: 'plans',
        title: screen.plans,
        align: 'end',
        value: ({ plans }) => plans,
        cell: ({ plans }) => number(plans),
      },
      {
        key: 'budget',
        title: screen.budget,
        align: 'end',
        value: ({ budget }) => budget?.amount ?? null,
        cell: ({ budget }) => <Show when={budget}>{(value) => <Money value={value()} />}</Show>,
      },
    ]
  }
}
