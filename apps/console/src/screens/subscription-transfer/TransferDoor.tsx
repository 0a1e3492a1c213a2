import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { DoorCard } from '../customer/DoorCard.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { customerTransfersPath } from './paths.ts'

/** The way from a customer's subscriptions to their transfer. */
export function TransferDoor(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().transfers
  return (
    <DoorCard
      id="subscription-transfer"
      title={screen().doorTitle}
      text={screen().doorText}
      open={screen().open}
      href={customerTransfersPath(rehearsal.id, props.customer.id)}
    />
  )
}
