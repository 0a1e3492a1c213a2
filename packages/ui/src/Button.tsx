import { createUniqueId, onCleanup, Show, type JSX } from 'solid-js'
import { leavingFocus } from './arrival.ts'

/** Why something cannot be pressed now, and what mends it, where a press can. */
export type Reason = string | { readonly text: string; readonly mend: Mending }

export interface Mending {
  readonly text: string
  readonly onPress: () => void
}

export interface ButtonProps {
  readonly children: JSX.Element
  readonly onClick?: () => void
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  readonly type?: 'button' | 'submit'
  /** Why it cannot be pressed now. Shown beside it and announced; the button stays in the tab order. */
  readonly disabledReason?: Reason | undefined
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
          <ReasonText reason={props.disabledReason} />
        </span>
      </Show>
    </span>
  )
}

/** What is so, and the way out of it beside it. */
export function ReasonText(props: { readonly reason: Reason | undefined }) {
  const told = () => (typeof props.reason === 'object' ? props.reason : undefined)
  return (
    <Show when={told()} fallback={typeof props.reason === 'string' ? props.reason : ''}>
      {(reason) => (
        <>
          {reason().text}{' '}
          <button type="button" class="u-mend" onClick={() => reason().mend.onPress()}>
            {reason().mend.text} ›
          </button>
        </>
      )}
    </Show>
  )
}
