import { DropdownMenu } from '@kobalte/core/dropdown-menu'
import { For } from 'solid-js'

export interface MenuItem {
  readonly id: string
  readonly text: string
  /** Shown in place of doing it. */
  readonly disabledReason?: string | undefined
  readonly onSelect: () => void
}

/** Actions behind one button. */
export function Menu(props: { readonly label: string; readonly items: readonly MenuItem[] }) {
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger class="u-button u-select-trigger">{props.label}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content class="u-popover" data-kb-top-layer="">
          <For each={props.items}>
            {(item) => (
              <DropdownMenu.Item
                class="u-option"
                disabled={item.disabledReason !== undefined}
                onSelect={item.onSelect}
              >
                <span>{item.text}</span>
                <span class="u-faint">{item.disabledReason}</span>
              </DropdownMenu.Item>
            )}
          </For>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu>
  )
}
