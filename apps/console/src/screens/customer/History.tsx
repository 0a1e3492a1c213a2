import { formatInstant, term } from '@understudy/messages'
import { Button, Diff, EmptyState, Timeline, type TimelineItem, type Tone } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { differences } from '../../rehearsal/changes.ts'
import { createChronicle, type Entry } from '../../rehearsal/chronicle.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'

/** Who did what and when, with old and new values behind each line. */
export function History(props: { readonly customer: string }) {
  const { words } = useReader()
  const chronicle = createChronicle(() => props.customer)
  const item = useItems()
  return (
    <div class="u-stack">
      <header>
        <h2>{words().customer.history.title}</h2>
        <p>{words().customer.history.lead}</p>
      </header>
      <Loaded reading={chronicle}>
        {(entries) => (
          <Show
            when={entries().length > 0}
            fallback={<EmptyState title={words().customer.history.emptyTitle} />}
          >
            <Timeline label={words().customer.history.title} items={entries().map(item)} />
          </Show>
        )}
      </Loaded>
    </div>
  )
}

/** How each entry looks on a timeline. */
export function useItems(): (entry: Entry) => TimelineItem {
  const reader = useReader()
  const rehearsal = useRehearsal()
  return ({ record, event }) => {
    const title = event ? rehearsal.sentence(event) : record.operation
    const changed = () =>
      differences(reader.locale(), record.changes, reader.terms(), record.resource?.id)
    const screen = () => reader.words().customer.history
    const role = () => term(reader.terms().roles, record.role)
    const who = () =>
      record.role === 'system' ? role() : `${rehearsal.names(record.party)} (${role()})`
    return {
      id: String(record.position),
      at: record.at,
      title,
      tone: toneOf(record.operation),
      detail: (
        <details class="c-details">
          <summary>
            <span class="u-faint">{screen().by(who())}</span> ·{' '}
            {reader.count(changed().length, screen().changes)}
          </summary>
          <Show when={changed().length > 0}>
            <Diff label={screen().changesOf(title)} differences={changed()} />
          </Show>
          <Button size="small" kind="quiet" onClick={() => rehearsal.show(record.position)}>
            {reader.words().time.history}: {formatInstant(reader.locale(), record.at)}
          </Button>
        </details>
      ),
    }
  }
}

function toneOf(operation: string): Tone {
  if (/Failed|Triggered/.test(operation)) return 'bad'
  if (/Delayed|Suspended|Removed|Cancelled/.test(operation)) return 'warn'
  if (/Completed|Accepted|Signed|Attested/.test(operation)) return 'good'
  return /Mapped|Purchased|Started|Resumed/.test(operation) ? 'accent' : 'neutral'
}
