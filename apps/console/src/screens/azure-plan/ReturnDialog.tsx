import { formatMoney } from '@understudy/messages/one-language'
import { Button, Dialog, Notice } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { ReservationRow } from './reservations.ts'

/** What comes back for a reservation and why no more, before it is given back for good. */
export function ReturnDialog(props: {
  readonly customer: string
  readonly reservation: ReservationRow
  readonly onClose: () => void
}) {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().reservations
  const money = (amount: { readonly amount: string; readonly currency: string }) =>
    formatMoney(locale(), amount)
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={screen().returnNamed(props.reservation.name)}
      actions={
        <>
          <Button onClick={props.onClose}>{screen().keep}</Button>
          <CommandButton
            kind="danger"
            command={{
              type: 'ReturnReservation',
              partner: partyOf(rehearsal.actor()),
              customer: props.customer,
              subscription: props.reservation.subscription,
            }}
            onDone={props.onClose}
          >
            {screen().return}
          </CommandButton>
        </>
      }
    >
      <Show when={props.reservation.refund}>
        {(told) => (
          <>
            <p class="c-big">{screen().comesBack(money(told().refund))}</p>
            <p>{told().isFull ? screen().full : screen().rest(money(told().left))}</p>
            <Show when={told().isCapped}>
              <p>{screen().capped}</p>
            </Show>
          </>
        )}
      </Show>
      <Notice tone="warn" title={screen().final} />
    </Dialog>
  )
}
