import { Dialog as Kobalte } from '@kobalte/core/dialog'
import { Show, type JSX } from 'solid-js'

/** A question or form before everything else; Escape closes it, focus stays inside and returns afterwards. */
export function Dialog(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: JSX.Element
  readonly actions?: JSX.Element
}) {
  return (
    <Kobalte open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Kobalte.Portal>
        <Kobalte.Overlay class="u-overlay" />
        <div class="u-dialog-place">
          <Kobalte.Content class="u-dialog" aria-modal="true">
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
