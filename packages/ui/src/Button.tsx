import { createUniqueId, onCleanup, Show, type JSX } from 'solid-js'
import { leavingFocus } from './arrival.ts'

export interface ButtonProps {
  readonly children: JSX.Element
  readonly onClick?: () => void
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  readonly type?: 'button' | 'submit'
  /** Why it cannot be pressed now. Shown beside it and announced; the button stays in the tab order. */
  readonly disabledReason?: string | undefined
  /** The id of an element that already shows the reason, for several buttons with one reason. */
  readonly reasonAt?: string | undefined
  readonly label?: string | undefined
  readonly pressed?: boolean | undefined
  readonly ref?: (element: HTMLButtonElement) => void
}

/** A button that never hides: when it cannot be pressed it says why. */
export function Button(props: ButtonProps) {
  const ownReason = createUniqueId()
  let button: HTMLButtonElement | undefined
  onCleanup(() => button && leavingFocus(button))
  const disabled = () => props.disabledReason !== undefined
  const describedBy = () => (disabled() ? (props.reasonAt ?? ownReason) : undefined)
  const press = (event: MouseEvent) => {
    if (disabled()) return event.preventDefault()
    props.onClick?.()
  }

  return (
    <span class="u-button-box">
      <button
        ref={(element) => {
          button = element
          props.ref?.(element)
        }}
        type={props.type ?? 'button'}
        class="u-button"
        data-kind={props.kind ?? 'plain'}
        data-size={props.size ?? 'normal'}
        aria-disabled={disabled() ? 'true' : undefined}
        aria-describedby={describedBy()}
        aria-label={props.label}
        aria-pressed={props.pressed}
        onClick={press}
      >
        {props.children}
      </button>
      <Show when={disabled() && props.reasonAt === undefined}>
        <span class="u-reason" id={ownReason}>
          {props.disabledReason}
        </span>
      </Show>
    </span>
  )
}
