import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { DoorCard } from '../customer/DoorCard.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { movePath } from './paths.ts'

/** The way from a customer's subscriptions to the move of its licences. */
export function SubscriptionsDoor(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.subscriptions
  return (
    <DoorCard
      id="license-move"
      title={screen().licenses}
      text={screen().licensesText}
      open={screen().openMove}
      href={movePath(rehearsal.id, props.customer.id)}
    />
  )
}

/** The same way from its licences. */
export function LicensingDoor(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licensing
  return (
    <DoorCard
      id="license-move"
      title={screen().move}
      text={screen().moveText}
      open={screen().openMove}
      href={movePath(rehearsal.id, props.customer.id)}
      isPrimary
    />
  )
}
