import { For, Show } from 'solid-js'
import { Button } from './Button.tsx'
import { Progress } from './Progress.tsx'

/** Work on many things in small portions: how far it is, what went wrong and why, and the way to stop and go on. */
export function BulkProgress(props: {
  readonly label: string
  readonly done: number
  readonly of: number
  readonly valueText: string
  readonly isRunning: boolean
  readonly stop: string
  readonly onStop: () => void
  /** The way to go on with what is left; absent when nothing is left. */
  readonly resume?: { readonly text: string; readonly onResume: () => void } | undefined
  /** What could not be done, by reason. */
  readonly failures: readonly { readonly why: string; readonly who: readonly string[] }[]
  readonly failuresTitle: string
}) {
  return (
    <div class="u-bulk" data-running={props.isRunning ? '' : undefined}>
      <Progress
        label={props.label}
        done={props.done}
        of={props.of}
        valueText={props.valueText}
        tone={props.failures.length > 0 ? 'bad' : 'accent'}
      />
      <Show when={props.failures.length > 0}>
        <div role="alert" class="u-stack">
          <p class="u-notice-title">{props.failuresTitle}</p>
          <ul class="u-bulk-failures">
            <For each={props.failures}>
              {({ why, who }) => (
                <li>
                  <p>{why}</p>
                  <p class="u-faint">{who.join(', ')}</p>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <div class="u-row">
        <Show when={props.isRunning}>
          <Button size="small" onClick={props.onStop}>
            {props.stop}
          </Button>
        </Show>
        <Show when={props.resume}>
          {(resume) => (
            <Button size="small" kind="primary" onClick={() => resume().onResume()}>
              {resume().text}
            </Button>
          )}
        </Show>
      </div>
    </div>
  )
}
