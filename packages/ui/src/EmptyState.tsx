import { Show, type JSX } from 'solid-js'

/** What stands where nothing is yet: what would be here, and the way to get it. */
export function EmptyState(props: {
  readonly title: string
  readonly text?: string
  readonly children?: JSX.Element
}) {
  return (
    <div class="u-empty">
      <p class="u-empty-title">{props.title}</p>
      <Show when={props.text}>
        <p>{props.text}</p>
      </Show>
      {props.children}
    </div>
  )
}
