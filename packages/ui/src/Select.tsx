import { Select as Kobalte } from '@kobalte/core/select'
import { chooseNothingYet } from './opening-press.ts'
import { makeTypedChoice } from './typed-choice.ts'

export interface Option {
  readonly value: string
  readonly text: string
}

/** Kobalte takes an empty key for nothing chosen; an empty value is a choice like any other. */
const keyOf = ({ value }: Option) => `=${value}`

/** One of a short list. Only a choice changes it: an arrow key on the closed list does not. */
export function Select(props: {
  readonly label: string
  readonly labelHidden?: boolean
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly size?: 'normal' | 'small'
  /** Where the focus goes after a choice; back to the list, when absent or null. */
  readonly focusAfter?: (() => HTMLElement | null) | undefined
}) {
  const chosen = () => props.options.find((option) => option.value === props.value) ?? null
  let hasChosen = false
  const choose = (option: Option | null) => {
    if (option === null) return
    hasChosen = true
    props.onChange(option.value)
  }
  const focusNext = (event: Event) => {
    const next = hasChosen ? props.focusAfter?.() : null
    hasChosen = false
    if (!next) return
    event.preventDefault()
    next.focus({ preventScroll: true })
  }
  return (
    <Kobalte<Option>
      class="u-field"
      options={[...props.options]}
      optionValue={keyOf}
      optionTextValue="text"
      placement="bottom-start"
      disallowTypeAhead
      value={chosen()}
      onChange={choose}
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
      <Kobalte.Trigger
        class="u-button u-select-trigger"
        data-size={props.size ?? 'normal'}
        on:pointerdown={chooseNothingYet}
        on:keydown={keepClosed(
          () => props.options,
          () => props.value,
          (value) => props.onChange(value),
        )}
      >
        <Kobalte.Value<Option>>{(state) => state.selectedOption()?.text}</Kobalte.Value>
      </Kobalte.Trigger>
      {/* In a dialog it stands outside of it; without the mark Kobalte hides it from screen readers. */}
      <Kobalte.Portal>
        <Kobalte.Content
          class="u-popover"
          data-kb-top-layer=""
          onCloseAutoFocus={focusNext}
          on:keydown={goToTyped()}
        >
          <Kobalte.Listbox />
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte>
  )
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && !ctrlKey && !metaKey && !altKey
}

/** On the closed list: sideways arrows would change it unseen, and Kobalte's own search loses letters typed quickly. */
function keepClosed(
  options: () => readonly Option[],
  value: () => string,
  choose: (value: string) => void,
) {
  const typed = makeTypedChoice()
  return (event: KeyboardEvent) => {
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    const isTyped = isLetter(event) && (event.key !== ' ' || typed.isTyping())
    if (!isSideways && !isTyped) return
    event.stopPropagation()
    if (isSideways) return
    event.preventDefault()
    const texts = options().map(({ text }) => text)
    const here = options().findIndex((option) => option.value === value())
    const found = options()[typed.type(event.key, texts, here)]
    if (found) choose(found.value)
  }
}

/** In the open list: the entry that begins with what is typed has the focus. */
function goToTyped() {
  const typed = makeTypedChoice()
  return (event: KeyboardEvent & { readonly currentTarget: EventTarget | null }) => {
    if (!isLetter(event) || (event.key === ' ' && !typed.isTyping())) return
    const { currentTarget } = event
    if (!(currentTarget instanceof Element)) return
    event.stopPropagation()
    event.preventDefault()
    const entries = [...currentTarget.querySelectorAll<HTMLElement>('[role="option"]')]
    const texts = entries.map(({ textContent }) => textContent.replace('✓', '').trim())
    const here = entries.findIndex((entry) => entry.contains(document.activeElement))
    entries[typed.type(event.key, texts, here)]?.focus()
  }
}
