import { createUniqueId, For, Show, type JSX } from 'solid-js'

export interface ChoiceOption<Id extends string = string> {
  readonly id: Id
  readonly title: string
  readonly detail?: JSX.Element
}

/** One of a few things that are weighed against each other, each with what it comes to in sight. */
export function Choice<Id extends string>(props: {
  readonly label: string
  readonly options: readonly ChoiceOption<Id>[]
  readonly value: Id | undefined
  readonly onChange: (id: Id) => void
}) {
  const name = createUniqueId()
  return (
    <fieldset class="u-choice">
      <legend class="u-label">{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <label data-chosen={option.id === props.value ? '' : undefined}>
            <input
              type="radio"
              name={name}
              checked={option.id === props.value}
              onChange={() => props.onChange(option.id)}
            />
            <span>
              <strong>{option.title}</strong>
              <Show when={option.detail}>
                <span class="u-choice-detail">{option.detail}</span>
              </Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  )
}
