import { formatDecimal, formatList } from '@understudy/messages/one-language'
import { Money, Tag, type Column } from '@understudy/ui'
import { Show } from 'solid-js'
import type { Value } from '../../api/client.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'

export type Row = Value<'customers'>['items'][number]

/** Each is sorted by the server, under the same name. */
export function useCustomerColumns(): () => Column<Row>[] {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const number = (count: number) => formatDecimal(locale(), String(count))
  return () => {
    const screen = words().customers
    const { fields } = terms()
    const agreement = ({ agreement: stands }: Row) => screen.agreements[stands]
    const dealing = ({ dealing: kind, through }: Row) => {
      if (kind === null) return null
      const names = through.map((one) => rehearsal.names(one))
      return names.length === 0
        ? screen.dealings[kind]
        : words().shell.pair(screen.dealings[kind], formatList(locale(), names))
    }
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
        key: 'dealing',
        title: screen.dealing,
        value: dealing,
        cell: (row) => (
          <Show when={row.dealing}>
            <Tag tone={row.dealing === 'direct' ? 'good' : 'neutral'}>{dealing(row)}</Tag>
          </Show>
        ),
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
