import type { TextTable } from '@understudy/portfolio'
import { Show } from 'solid-js'
import { TextTableView } from './TextTableView.tsx'

/** A part of the outcome that is one table; nothing where there is none. */
export function Part(props: {
  readonly id: string
  readonly title: string
  readonly table: TextTable | null
  readonly exportAs: string
  /** What a reader has to know of the table. */
  readonly note?: string
}) {
  return (
    <Show when={props.table}>
      {(table) => (
        <section aria-labelledby={`portfolio-${props.id}`}>
          <h3 id={`portfolio-${props.id}`}>{props.title}</h3>
          <Show when={props.note}>{(note) => <p class="u-faint">{note()}</p>}</Show>
          <TextTableView label={props.title} table={table()} exportAs={props.exportAs} />
        </section>
      )}
    </Show>
  )
}
