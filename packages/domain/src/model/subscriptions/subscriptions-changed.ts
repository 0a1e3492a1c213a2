import type { CommerceSubscription } from './commerce-subscription.ts'
import type { Customer } from '../parties/customer.ts'
import type { SubscriptionId } from '../ids.ts'
import { withRow } from '../world.ts'

/** The customer with subscriptions changed as a command would change them; for a look ahead, never recorded. */
export function withSubscriptionsChanged(
  customer: Customer,
  ids: readonly SubscriptionId[],
  change: Partial<CommerceSubscription>,
): Customer {
  const subscriptions = ids.reduce(
    (rows, id) => withRow(rows, id, (row) => ({ ...row, ...change })),
    customer.subscriptions,
  )
  return { ...customer, subscriptions }
}
