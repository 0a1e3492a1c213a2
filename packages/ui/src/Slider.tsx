import { createUniqueId, type JSX } from 'solid-js'

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
  return (
    <div class="u-slider">
      <span class="u-row">
        <label for={id} class="u-label">
          {props.label}
        </label>
        {props.before}
      </span>
      <input
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
