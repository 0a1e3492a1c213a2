import { Dialog as Kobalte } from '@kobalte/core/dialog'
import { Show, type JSX } from 'solid-js'
import { isArrival } from './arrival.ts'

/** A question or form before everything else; Escape closes it, focus stays inside and returns afterwards. */
export function Dialog(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** For a table of many columns. */
  readonly wide?: boolean
  readonly children: JSX.Element
  readonly actions?: JSX.Element
}) {
  let before: Element | null = null
  const remember = () => (before = document.activeElement)
  // Kobalte gives the focus back to a trigger of its own, which is not here.
  const giveBack = (event: Event) => {
    event.preventDefault()
    // What was done in the dialog has brought the reader elsewhere.
    if (isArrival(document.activeElement)) return
    const now = before?.isConnected === false ? rowReadAnew(before) : before
    if (now instanceof HTMLElement) now.focus({ preventScroll: true })
  }
  return (
    <Kobalte open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Kobalte.Portal>
        <Kobalte.Overlay class="u-overlay" />
        <div class="u-dialog-place">
          <Kobalte.Content
            class="u-dialog"
            data-wide={props.wide === true ? '' : undefined}
            aria-modal="true"
            onOpenAutoFocus={remember}
            onCloseAutoFocus={giveBack}
          >
            <Kobalte.Title class="u-dialog-title">{props.title}</Kobalte.Title>
            {props.children}
            <Show when={props.actions}>
              <div class="u-dialog-actions">{props.actions}</div>
            </Show>
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte>
  )
}

/** The row of the same name, where what was done in the dialog has made the table another one. */
function rowReadAnew(row: Element): Element | null {
  const name = row.getAttribute('data-row')
  return name === null ? null : document.querySelector(`[data-row="${CSS.escape(name)}"]`)
}
