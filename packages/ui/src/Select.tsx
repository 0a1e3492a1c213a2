import { Select as Kobalte } from '@kobalte/core/select'

export interface Option {
  readonly value: string
  readonly text: string
}

/** Kobalte takes an empty key for nothing chosen; an empty value is a choice like any other. */
const keyOf = ({ value }: Option) => `=${value}`

/** One of a short list. */
export function Select(props: {
  readonly label: string
  readonly labelHidden?: boolean
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly size?: 'normal' | 'small'
}) {
  const chosen = () => props.options.find((option) => option.value === props.value) ?? null
  return (
    <Kobalte<Option>
      class="u-field"
      options={[...props.options]}
      optionValue={keyOf}
      optionTextValue="text"
      placement="bottom-start"
      value={chosen()}
      onChange={(option) => option && props.onChange(option.value)}
      itemComponent={(item) => (
        <Kobalte.Item class="u-option" item={item.item}>
          <Kobalte.ItemLabel>{item.item.rawValue.text}</Kobalte.ItemLabel>
          <Kobalte.ItemIndicator>✓</Kobalte.ItemIndicator>
        </Kobalte.Item>
      )}
    >
      <Kobalte.Label class={props.labelHidden ? 'u-visually-hidden' : 'u-label'}>
        {props.label}
      </Kobalte.Label>
      <Kobalte.Trigger class="u-button u-select-trigger" data-size={props.size ?? 'normal'}>
        <Kobalte.Value<Option>>{(state) => state.selectedOption()?.text}</Kobalte.Value>
      </Kobalte.Trigger>
      {/* In a dialog it stands outside of it; without the mark Kobalte hides it from screen readers. */}
      <Kobalte.Portal>
        <Kobalte.Content class="u-popover" data-kb-top-layer="">
          <Kobalte.Listbox />
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte>
  )
}
