import { Show, type JSX } from 'solid-js'
import type { Tone } from './tone.ts'

/** Something the reader should know now. `urgent` interrupts a screen reader; the rest waits its turn. */
export function Notice(props: {
  readonly tone?: Tone
  readonly title?: string | undefined
  readonly urgent?: boolean
  readonly children?: JSX.Element
}) {
  return (
    <div
      class="u-notice"
      data-tone={props.tone ?? 'neutral'}
      role={props.urgent ? 'alert' : 'status'}
    >
      <Show when={props.title}>
        <p class="u-notice-title">{props.title}</p>
      </Show>
      {props.children}
    </div>
  )
}
