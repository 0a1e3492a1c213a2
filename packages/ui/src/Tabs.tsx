import { Tabs as Kobalte } from '@kobalte/core/tabs'
import { For, type JSX } from 'solid-js'

export interface Tab<Id extends string = string> {
  readonly id: Id
  readonly title: string
  readonly panel: () => JSX.Element
}

/** Panels of which one is shown; arrow keys go between the tabs. */
export function Tabs<Id extends string>(props: {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected?: Id
  readonly onSelect?: (id: Id) => void
}) {
  const select = (id: string) => {
    const tab = props.tabs.find((candidate) => candidate.id === id)
    if (tab) props.onSelect?.(tab.id)
  }
  return (
    <Kobalte {...(props.selected === undefined ? {} : { value: props.selected })} onChange={select}>
      <Kobalte.List class="u-tabs-list" aria-label={props.label}>
        <For each={props.tabs}>
          {(tab) => (
            <Kobalte.Trigger class="u-tab" value={tab.id}>
              {tab.title}
            </Kobalte.Trigger>
          )}
        </For>
      </Kobalte.List>
      <For each={props.tabs}>
        {(tab) => (
          <Kobalte.Content class="u-tab-panel" value={tab.id}>
            {tab.panel()}
          </Kobalte.Content>
        )}
      </For>
    </Kobalte>
  )
}
