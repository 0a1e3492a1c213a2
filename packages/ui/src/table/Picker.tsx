import { createEffect } from 'solid-js'

/** The box that picks rows; half-way when only some are. */
export function Picker(props: {
  readonly label: string
  readonly standing: 'none' | 'some' | 'all'
  readonly isTabStop: boolean
  /** `isStretch` asks for every row since the last pick as well. */
  readonly onPick: (isStretch: boolean) => void
  readonly onFocus?: () => void
}) {
  let box: HTMLInputElement | undefined
  /** The owner decides what is chosen; the box shows that, whatever the browser toggled. */
  const show = () => {
    if (!box) return
    box.checked = props.standing === 'all'
    box.indeterminate = props.standing === 'some'
  }
  createEffect(show)
  return (
    <input
      ref={(element) => (box = element)}
      type="checkbox"
      class="u-picker"
      aria-label={props.label}
      tabindex={props.isTabStop ? 0 : -1}
      onClick={(event) => {
        props.onPick(event.shiftKey)
        show()
      }}
      onFocus={() => props.onFocus?.()}
    />
  )
}
