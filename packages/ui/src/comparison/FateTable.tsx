import { createMemo, For, Show } from 'solid-js'
import type { Compared, ComparisonWords } from './compared.ts'
import { fatesOf, type Fate } from './matrix.ts'

const marks = { kept: '✓', lost: '✕', gained: '+', absent: '–' } as const

/** Everything in which the options differ, one row each. */
export function FateTable(props: {
  readonly label: string
  readonly options: readonly Compared[]
  readonly words: ComparisonWords
}) {
  const rows = createMemo(() => fatesOf(props.options))
  const word = (fate: Fate) => props.words[fate]
  return (
    <Show when={rows().length > 0}>
      <details class="u-details">
        <summary>{props.words.differences}</summary>
        <div class="u-table-scroll" role="region" aria-label={props.label} tabindex="0">
          <table class="u-table u-fates">
            <caption>{props.label}</caption>
            <thead>
              <tr>
                <th scope="col">{props.words.thing}</th>
                <For each={props.options}>{({ title }) => <th scope="col">{title}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {(row) => (
                  <tr>
                    <th scope="row">{row.title}</th>
                    <For each={row.fates}>
                      {(fate) => (
                        <td data-fate={fate}>
                          <span aria-hidden="true">{marks[fate]}</span> {word(fate)}
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </details>
    </Show>
  )
}
