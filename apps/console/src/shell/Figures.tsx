import type { Tone } from '@understudy/ui'
import { For } from 'solid-js'

export interface Figure {
  readonly title: string
  readonly text: string
  readonly tone?: Tone
}

/** A few numbers that say how things stand. */
export function Figures(props: { readonly figures: readonly Figure[] }) {
  return (
    <dl class="c-figures">
      <For each={props.figures}>
        {(figure) => (
          <div data-tone={figure.tone ?? 'neutral'}>
            <dt>{figure.title}</dt>
            <dd class="u-number">{figure.text}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}
