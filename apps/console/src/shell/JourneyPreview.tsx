import type { RecordedEvent } from '@understudy/domain'
import { formatDecimal, formatInstant } from '@understudy/messages/one-language'
import { Timeline, type TimelineItem } from '@understudy/ui'
import { For, Show } from 'solid-js'
import type { Value } from '../api/client.ts'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { Foreseen } from './Foreseen.tsx'
import { countedIn } from './counted.ts'
import { useStepNames } from './step-names.ts'

const tones = { done: 'good', failed: 'bad', late: 'warn' } as const

/** A move of the clock, played on a copy: what goes wrong, how much of what happens, the steps by name, and all in order. */
export function JourneyPreview(props: { readonly preview: Value<'preview'> }) {
  const reader = useReader()
  const screen = () => reader.words().journey
  const until = () => formatInstant(reader.locale(), props.preview.settledAt)
  const counted = () => countedIn(props.preview.counts, screen().counts)
  return (
    <section class="u-stack" aria-labelledby="journey">
      <Foreseen failures={props.preview.failures} />
      <div>
        <h3 id="journey">{reader.words().transition.previewTitle}</h3>
        <p class="u-faint">{screen().lead(until())}</p>
      </div>
      <Show when={counted().total > 0} fallback={<p>{screen().nothing}</p>}>
        <ul class="c-bullets" aria-label={reader.count(counted().total, screen().total)}>
          <For each={counted().lines}>
            {({ count, forms }) => <li>{reader.count(count, forms)}</li>}
          </For>
          <Show when={counted().others}>
            {(others) => <li>{reader.count(others(), screen().others)}</li>}
          </Show>
        </ul>
        <Steps steps={props.preview.steps} />
        <Events events={props.preview.events} total={counted().total} />
      </Show>
    </section>
  )
}

function Steps(props: { readonly steps: Value<'preview'>['steps'] }) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const nameOf = useStepNames()
  const number = (count: number) => formatDecimal(reader.locale(), String(count))
  const items = () =>
    props.steps.map(({ customer, at, step: { number: place, of, step }, came }, index) => ({
      id: String(index),
      at,
      tone: tones[came],
      title: nameOf(step),
      detail: reader
        .words()
        .journey.stepOf(
          rehearsal.names(customer),
          number(place),
          number(of),
          reader.words().journey.came[came],
        ),
    }))
  return (
    <Show when={items().length > 0}>
      <h4>{reader.words().journey.steps}</h4>
      <Timeline label={reader.words().journey.steps} items={items()} />
    </Show>
  )
}

function Events(props: { readonly events: readonly RecordedEvent[]; readonly total: number }) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const screen = () => reader.words().journey
  const told = () => props.events.filter(({ event }) => !event.type.startsWith('Clock'))
  const items = (): TimelineItem[] =>
    told().map(({ position, at, event }) => ({
      id: String(position),
      at,
      title: rehearsal.sentence(event),
    }))
  const more = () => props.total - told().length
  return (
    <details class="c-details">
      <summary>{screen().events}</summary>
      <Timeline label={screen().events} items={items()} />
      <Show when={more() > 0}>
        <p class="u-faint">{reader.count(more(), screen().more)}</p>
      </Show>
    </details>
  )
}
