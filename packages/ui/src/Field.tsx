import { createUniqueId, Show, type JSX } from 'solid-js'

/** One question of a form: label, input, hint, and what is wrong with the answer. */
export function Field(props: {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'number' | 'textarea'
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly required?: boolean
  readonly readOnly?: boolean
  readonly list?: readonly string[]
  readonly max?: string
}): JSX.Element {
  const id = createUniqueId()
  const described = () =>
    [props.hint && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(' ')
  const shared = () => ({
    id,
    class: 'u-input',
    value: props.value,
    required: props.required,
    readOnly: props.readOnly,
    'aria-invalid': props.problem === undefined ? undefined : ('true' as const),
    'aria-describedby': described() || undefined,
    onInput: (event: InputEvent & { currentTarget: { value: string } }) =>
      props.onInput(event.currentTarget.value),
  })

  return (
    <div class="u-field">
      <label for={id}>{props.label}</label>
      <Show
        when={props.type === 'textarea'}
        fallback={<input {...shared()} type={props.type ?? 'text'} max={props.max} />}
      >
        <textarea {...shared()} />
      </Show>
      <Show when={props.hint}>
        <span class="u-field-hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      </Show>
      <Show when={props.problem}>
        <span class="u-field-problem" id={`${id}-problem`} role="alert">
          {props.problem}
        </span>
      </Show>
    </div>
  )
}

/** A statement the reader must tick. */
export function Check(props: {
  readonly label: JSX.Element
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  return (
    <label class="u-check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  )
}
