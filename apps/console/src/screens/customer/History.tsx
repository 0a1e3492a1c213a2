import { formatInstant, term } from '@understudy/messages/one-language'
import { Button, Diff, EmptyState, Timeline, type TimelineItem, type Tone } from '@understudy/ui'
import { Show } from 'solid-js'
import { More } from '../../lists/More.tsx'
import { useReader } from '../../reader/reader.tsx'
import { createChronicle, type Entry } from '../../rehearsal/chronicle.ts'
import { factDay, isFounded } from '../../rehearsal/fact-day.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { useChangesOf } from '../../rehearsal/telling.ts'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import type { CustomerFile } from './customer-file.ts'
import { historyHeading } from './history-heading.ts'

/** Who did what and when, with old and new values behind each line. */
export function History(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const chronicle = createChronicle(() => ({ customer: props.customer.id }))
  const item = useItems()
  return (
    <div class="u-stack">
      <header>
        <h2 id={historyHeading}>{words().customer.history.title}</h2>
        <p>{words().customer.history.lead}</p>
      </header>
      <ProblemNotice problem={chronicle.problem()} />
      <Show when={chronicle.page()}>
        {(page) => (
          <Show
            when={page().items.length > 0}
            fallback={<EmptyState title={words().customer.history.emptyTitle} />}
          >
            <Timeline label={words().customer.history.title} items={page().items.map(item)} />
            <More list={chronicle} />
          </Show>
        )}
      </Show>
    </div>
  )
}

/** How each entry looks on a timeline. */
export function useItems(): (entry: Entry) => TimelineItem {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const changesOf = useChangesOf()
  return ({ record, event }) => {
    const title = event ? rehearsal.sentence(event) : record.operation
    const changed = () => changesOf(record)
    const screen = () => reader.words().customer.history
    const role = () => term(reader.terms().roles, record.role)
    const who = () =>
      record.role === 'system' ? role() : `${rehearsal.names(record.party)} (${role()})`
    return {
      id: String(record.position),
      at: factDay(event, record) ?? record.at,
      title,
      tone: toneOf(record.operation),
      detail: (
        <details class="c-details">
          <summary>
            <span class="u-faint">{isFounded(record) ? screen().founded : screen().by(who())}</span>{' '}
            · {reader.count(changed().length, screen().changes)}
          </summary>
          <Show when={changed().length > 0}>
            <Diff label={screen().changesOf(title)} differences={changed()} />
          </Show>
          <Button size="small" kind="quiet" onClick={() => rehearsal.show(record.position)}>
            {reader
              .words()
              .shell.pair(reader.words().time.history, formatInstant(reader.locale(), record.at))}
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
