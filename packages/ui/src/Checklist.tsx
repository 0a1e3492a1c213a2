import { For, Show, type JSX } from 'solid-js'

export interface CheckItem {
  readonly id: string
  /** `idle` is neither met nor broken: it does not apply yet. */
  readonly state: 'met' | 'unmet' | 'idle'
  readonly stateText: string
  readonly title: JSX.Element
  readonly meta?: readonly JSX.Element[]
}

const marks = { met: '✓', unmet: '!', idle: '–' } as const

/** Requirements with their answers, each with where it is written. */
export function Checklist(props: { readonly label: string; readonly items: readonly CheckItem[] }) {
  return (
    <ul class="u-checklist" aria-label={props.label}>
      <For each={props.items}>
        {(item) => (
          <li data-state={item.state} data-id={item.id}>
            <span class="u-checklist-mark" aria-hidden="true">
              {marks[item.state]}
            </span>
            <span class="u-checklist-title">
              <span class="u-visually-hidden">{item.stateText}: </span>
              {item.title}
            </span>
            <Show when={item.meta?.length}>
              <span class="u-checklist-meta">
                <For each={item.meta}>{(part) => <span>{part}</span>}</For>
              </span>
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}
