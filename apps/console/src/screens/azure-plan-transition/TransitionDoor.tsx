import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { DoorCard } from '../customer/DoorCard.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

/** The way from a customer's subscriptions to its Azure plan. */
export function TransitionDoor(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.subscriptions
  return (
    <DoorCard
      id="azure-plan"
      title={screen().choosePlan}
      text={screen().choosePlanText}
      open={screen().openTransition}
      href={paths.customer(rehearsal.id, props.customer.id, 'azure-plan')}
      isPrimary
    />
  )
}
