import { createEffect, createUniqueId, type JSX } from 'solid-js'

/** A whole number between two others, with what it means said beside it. */
export function Slider(props: {
  readonly label: string
  readonly min: number
  readonly max: number
  readonly value: number
  readonly valueText: string
  readonly onChange: (value: number) => void
  readonly before?: JSX.Element
  readonly after?: JSX.Element
}) {
  const id = createUniqueId()
  let input: HTMLInputElement | undefined
  // A range clamps its value to the old maximum when both change at once, so the value is set last.
  createEffect(() => {
    const { max, value } = props
    if (input) Object.assign(input, { max, value })
  })
  return (
    <div class="u-slider">
      <span class="u-row">
        <label for={id} class="u-label">
          {props.label}
        </label>
        {props.before}
      </span>
      <input
        ref={(element) => (input = element)}
        id={id}
        type="range"
        min={props.min}
        max={props.max}
        value={props.value}
        aria-valuetext={props.valueText}
        onInput={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
      {props.after}
    </div>
  )
}
