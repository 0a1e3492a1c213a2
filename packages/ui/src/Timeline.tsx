import { For, Show, type JSX } from 'solid-js'
import { Instant } from './Instant.tsx'
import type { Tone } from './tone.ts'

export interface TimelineItem {
  readonly id: string
  readonly at: string
  readonly title: JSX.Element
  readonly detail?: JSX.Element
  readonly tone?: Tone
}

/** What happened, in the order given, each with its moment. */
export function Timeline(props: {
  readonly label: string
  readonly items: readonly TimelineItem[]
}) {
  return (
    <ol class="u-timeline" aria-label={props.label}>
      <For each={props.items}>
        {(item) => (
          <li data-tone={item.tone ?? 'neutral'} data-id={item.id}>
            <span class="u-timeline-at">
              <Instant at={item.at} />
            </span>
            <div class="u-timeline-body">
              <p class="u-timeline-title">{item.title}</p>
              <Show when={item.detail}>
                <div>{item.detail}</div>
              </Show>
            </div>
          </li>
        )}
      </For>
    </ol>
  )
}
