import { Show, type JSX } from 'solid-js'
import { Dynamic } from 'solid-js/web'

/** What stands where nothing is yet: what would be here, and the way to get it. */
export function EmptyState(props: {
  readonly title: string
  readonly text?: string
  /** True where it is all that a page says: its title is the heading of the page. */
  readonly isPage?: boolean
  readonly children?: JSX.Element
}) {
  return (
    <div class="u-empty">
      <Dynamic component={props.isPage ? 'h1' : 'p'} class="u-empty-title">
        {props.title}
      </Dynamic>
      <Show when={props.text}>
        <p>{props.text}</p>
      </Show>
      {props.children}
    </div>
  )
}
