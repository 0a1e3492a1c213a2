import type { Order } from '../../api/client.ts'
import { partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from './customer-file.ts'
import type { Subscription } from './subscription-kinds.ts'

export interface OfSubscription {
  readonly subscription: Subscription
  readonly customer: CustomerFile
}

/** A change of what was read, so that it changes nothing when somebody was faster. */
export function useUpdate(props: OfSubscription) {
  const rehearsal = useRehearsal()
  return (change: object): Order<'UpdateSubscription'> => ({
    type: 'UpdateSubscription',
    partner: partyOf(rehearsal.actor()),
    customer: props.customer.id,
    subscription: props.subscription.id,
    version: props.subscription.version,
    ...change,
  })
}
