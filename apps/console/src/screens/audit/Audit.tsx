import { formatInstant, term } from '@understudy/messages'
import { EmptyState, Table, type Column } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { differences } from '../../rehearsal/changes.ts'
import { createChronicle, type Entry } from '../../rehearsal/chronicle.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'

/** Every change of state, on one line each. */
export function Audit() {
  const { words } = useReader()
  const chronicle = createChronicle()
  const columns = useColumns()
  return (
    <div class="c-page">
      <header class="c-page-head">
        <h1>{words().audit.title}</h1>
        <p>{words().audit.lead}</p>
      </header>
      <Loaded reading={chronicle}>
        {(entries) => (
          <Show
            when={entries().length > 0}
            fallback={<EmptyState title={words().audit.emptyTitle} />}
          >
            <Table
              label={words().audit.title}
              columns={columns()}
              rows={entries()}
              rowId={({ record }) => String(record.position)}
              exportAs="audit.csv"
              exportLabel={words().audit.export}
            />
          </Show>
        )}
      </Loaded>
    </div>
  )
}

function useColumns(): () => Column<Entry>[] {
  const reader = useReader()
  const rehearsal = useRehearsal()
  return () => {
    const screen = reader.words().audit
    const side = (entry: Entry, which: 'before' | 'after') =>
      differences(reader.locale(), entry.record.changes, reader.terms(), entry.record.resource?.id)
        .filter((difference) => difference[which] !== null)
        .map((difference) => `${difference.what}: ${difference[which]}`)
        .join('\n')
    return [
      { key: 'position', title: '#', align: 'end', value: ({ record }) => record.position },
      {
        key: 'when',
        title: screen.when,
        value: ({ record }) => record.at,
        cell: ({ record }) => (
          <span class="u-number">{formatInstant(reader.locale(), record.at)}</span>
        ),
      },
      { key: 'who', title: screen.who, value: ({ record }) => rehearsal.names(record.party) },
      {
        key: 'role',
        title: screen.role,
        value: ({ record }) => term(reader.terms().roles, record.role),
      },
      {
        key: 'event',
        title: screen.event,
        value: ({ record, event }) => (event ? rehearsal.sentence(event) : record.operation),
        cell: ({ record, event }) => (
          <span class="u-wide">{event ? rehearsal.sentence(event) : record.operation}</span>
        ),
      },
      {
        key: 'customer',
        title: screen.customer,
        value: ({ record }) => (record.customer === null ? null : rehearsal.names(record.customer)),
      },
      {
        key: 'resource',
        title: screen.resource,
        value: ({ record }) => record.resource?.id ?? null,
        cell: ({ record }) => <span class="u-long-id">{record.resource?.id}</span>,
      },
      {
        key: 'before',
        title: screen.before,
        value: (entry) => side(entry, 'before'),
        cell: (entry) => <Values text={side(entry, 'before')} />,
      },
      {
        key: 'after',
        title: screen.after,
        value: (entry) => side(entry, 'after'),
        cell: (entry) => <Values text={side(entry, 'after')} />,
      },
    ]
  }
}

/** The first lines; the whole of it on pointing there, in the file, and in the customer's history. */
function Values(props: { readonly text: string }) {
  return (
    <span class="c-values u-clamp" title={props.text}>
      {props.text}
    </span>
  )
}
