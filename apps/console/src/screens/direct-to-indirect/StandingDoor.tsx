import { Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { DoorCard } from '../customer/DoorCard.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

/** A customer of a partner of both kinds: whether it is a direct or an indirect one, and who orders for it. */
export function StandingDoor(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().programs
  const party = () => partyOf(rehearsal.actor())
  const reading = createReading(() => {
    if (!isPartner(rehearsal.frame.value(), party())) return undefined
    const asked = { partner: party(), customer: props.customer.id }
    return rehearsal.asking.reading('capabilities', asked)
  })
  const kind = () => {
    const found = reading.value()
    const order = found?.rows.find(({ capability }) => capability === 'order')?.now[0]
    const isOfBoth = order?.column === 'dual-direct' || order?.column === 'dual-indirect'
    return isOfBoth ? found?.kind : null
  }
  return (
    <Show when={kind()}>
      {(known) => (
        <DoorCard
          id="standing"
          title={screen().customerKind[known()]}
          text={screen().orderedBy[known()]}
          open={screen().capabilities}
          href={paths.programs(rehearsal.id)}
        />
      )}
    </Show>
  )
}
