import { term } from '@understudy/messages/one-language'
import { Instant, Tag, type Tone } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { ProgressValue } from './progress-value.ts'
import { subjectOf } from './subject.ts'

const tones = { waiting: 'neutral', done: 'good', failed: 'bad' } as const satisfies Record<
  string,
  Tone
>

/** The named steps in their order. */
export function Steps(props: { readonly transition: ProgressValue['transition'] }) {
  const { words, terms, count } = useReader()
  const rehearsal = useRehearsal()
  return (
    <details class="c-details">
      <summary>{words().transition.steps}</summary>
      <ol class="c-steps">
        <For each={props.transition.steps}>
          {(step) => (
            <li>
              <span>{term(terms().steps, step.step)}</span>
              <strong>{subjectOf(step, rehearsal.names)}</strong>
              <Tag tone={tones[step.status]}>{terms().statuses[step.status]}</Tag>
              <Show when={step.doneAt}>{(at) => <Instant at={at()} />}</Show>
              <Show when={step.attempts > 0}>
                <span class="u-faint">{count(step.attempts, words().transition.attempts)}</span>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </details>
  )
}
