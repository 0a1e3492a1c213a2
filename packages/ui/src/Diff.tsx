import { For } from 'solid-js'
import { useUiWords } from './words.ts'

export interface Difference {
  readonly what: string
  readonly before: string | null
  readonly after: string | null
}

/** What was and what is, side by side. */
export function Diff(props: {
  readonly label: string
  readonly differences: readonly Difference[]
}) {
  const words = useUiWords()
  const shown = (value: string | null) =>
    value === null ? <span class="u-faint">{words.absent}</span> : value
  return (
    <div class="u-table-scroll" role="region" aria-label={props.label} tabindex="0">
      <table class="u-table u-diff">
        <caption>{props.label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.differences}>
            {(difference) => (
              <tr>
                <td>{difference.what}</td>
                <td>{shown(difference.before)}</td>
                <td>{shown(difference.after)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
