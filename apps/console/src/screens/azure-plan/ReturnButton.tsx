import { formatMoney } from '@understudy/messages/one-language'
import { Button } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { ReservationRow } from './reservations.ts'

/** What would come back stands beside the button; where nothing can be given back, why. */
export function ReturnButton(props: {
  readonly row: ReservationRow
  readonly onReturn: () => void
}) {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().reservations
  const reason = () => {
    const { partner, refund } = props.row
    if (rehearsal.readOnly() !== undefined) return rehearsal.readOnly()
    if (refund === null) return screen().ended
    if (partner === partyOf(rehearsal.actor())) return undefined
    return screen().othersReservation(rehearsal.names(partner))
  }
  return (
    <>
      <Button
        kind="danger"
        size="small"
        label={screen().returnNamed(props.row.name)}
        disabledReason={reason()}
        onClick={props.onReturn}
      >
        {screen().return}
      </Button>
      <Show when={props.row.refund}>
        {(refund) => (
          <span class="u-faint c-small">
            {screen().comesBack(formatMoney(locale(), refund().refund))}
          </span>
        )}
      </Show>
    </>
  )
}
