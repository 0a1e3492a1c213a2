import { For, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { EligibilityRow } from './transfer.ts'

/** What a transfer does not move, why, and the way it takes instead. */
export function Staying(props: { readonly rows: readonly EligibilityRow[] }) {
  const { words } = useReader()
  const screen = () => words().transfers
  return (
    <Show when={props.rows.length > 0}>
      <section class="u-card u-stack" aria-labelledby="staying">
        <h2 id="staying">{screen().stays}</h2>
        <div class="u-table-scroll" role="region" aria-label={screen().stays} tabindex="0">
          <table class="u-table" data-prose="">
            <thead>
              <tr>
                <th scope="col">{screen().subscription}</th>
                <th scope="col">{screen().why}</th>
                <th scope="col">{screen().way}</th>
              </tr>
            </thead>
            <tbody>
              <For each={props.rows}>
                {({ name, id, reason, way }) => (
                  <tr>
                    <th scope="row">
                      {name} <span class="u-faint">{id}</span>
                    </th>
                    <td>{reason === null ? '' : screen().reasons[reason]}</td>
                    <td>{way === null ? '' : screen().ways[way]}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </section>
    </Show>
  )
}
