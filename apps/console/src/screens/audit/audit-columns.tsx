import { formatInstant, term } from '@understudy/messages/one-language'
import type { Column, Difference } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { Entry } from '../../rehearsal/chronicle.ts'
import { factDay } from '../../rehearsal/fact-day.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { useChangesOf } from '../../rehearsal/telling.ts'

/** So many changes of one event are told at once; the others on demand. */
const changesAtFirst = 4

/** Who, when, what happened, and what is different by it; the file has each value in a column of its own. */
export function useAuditColumns(): () => Column<Entry>[] {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const changesOf = useChangesOf()
  const when = useWhen()
  const happened = ({ record, event }: Entry) =>
    event ? rehearsal.sentence(event) : record.operation
  const side = ({ record }: Entry, which: 'before' | 'after') =>
    changesOf(record)
      .filter((difference) => difference[which] !== null)
      .map((difference) => `${difference.what}: ${difference[which]}`)
      .join('\n')
  return () => {
    const screen = reader.words().audit
    const role = ({ record }: Entry) => term(reader.terms().roles, record.role)
    const who = ({ record }: Entry) => rehearsal.names(record.party)
    return [
      inFile('position', '#', ({ record }) => record.position),
      {
        key: 'when',
        title: screen.when,
        value: ({ record }) => record.at,
        cell: (entry) => <span class="u-number c-unbroken">{when(entry)}</span>,
      },
      {
        key: 'who',
        title: screen.who,
        value: who,
        cell: (entry) => <Actor who={who(entry)} role={role(entry)} />,
      },
      inFile('role', screen.role, role),
      {
        key: 'event',
        title: screen.event,
        value: happened,
        cell: (entry) => <span class="u-wide">{happened(entry)}</span>,
      },
      {
        key: 'customer',
        title: screen.customer,
        value: ({ record }) => (record.customer === null ? null : rehearsal.names(record.customer)),
      },
      inFile('resource', screen.resource, ({ record }) => record.resource?.id ?? null),
      inFile('before', screen.before, (entry) => side(entry, 'before')),
      inFile('after', screen.after, (entry) => side(entry, 'after')),
      {
        key: 'changes',
        title: screen.changes,
        sortable: false,
        value: () => null,
        onScreenOnly: true,
        cell: ({ record }) => <Changes differences={changesOf(record)} />,
      },
    ]
  }
}

/** A value that stands in the file alone. */
function inFile(key: string, title: string, value: Column<Entry>['value']): Column<Entry> {
  return { key, title, value, inFileOnly: true }
}

function Actor(props: { readonly who: string; readonly role: string }) {
  return (
    <>
      <span class="c-unbroken">{props.who}</span>
      <Show when={props.role !== props.who}>
        <br />
        <span class="u-faint c-small c-unbroken">{props.role}</span>
      </Show>
    </>
  )
}

/** When a fact was so that the rehearsal was founded with, else when it was recorded. */
function useWhen(): (entry: Entry) => string {
  const reader = useReader()
  return ({ record, event }) => formatInstant(reader.locale(), factDay(event, record) ?? record.at)
}

function Changes(props: { readonly differences: readonly Difference[] }) {
  const reader = useReader()
  const rest = () => props.differences.slice(changesAtFirst)
  return (
    <div class="c-changes">
      <Lines differences={props.differences.slice(0, changesAtFirst)} />
      <Show when={rest().length > 0}>
        <details class="c-details">
          <summary>{reader.count(rest().length, reader.words().audit.moreChanges)}</summary>
          <Lines differences={rest()} />
        </details>
      </Show>
    </div>
  )
}

function Lines(props: { readonly differences: readonly Difference[] }) {
  const { words } = useReader()
  const value = ({ before, after }: Difference) => {
    if (before === null || after === null) return after ?? before ?? ''
    return words().audit.became(before, after)
  }
  return (
    <ul>
      <For each={props.differences}>
        {(difference) => (
          <li>
            <span class="u-faint">{words().shell.pair(difference.what, '')}</span>
            <Show when={difference.after !== null} fallback={<s>{value(difference)}</s>}>
              {value(difference)}
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}
