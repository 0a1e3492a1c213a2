import type { Customer } from '../parties/customer.ts'
import type { SubscriptionId } from '../ids.ts'
import { withRow } from '../world.ts'
import type { SubscriptionStatus } from './subscription-base.ts'

/** The customer with subscriptions in another state, as a command would leave them; for a look ahead, never recorded. */
export function withSubscriptionsChanged(
  customer: Customer,
  ids: readonly SubscriptionId[],
  change: { readonly status: SubscriptionStatus },
): Customer {
  const subscriptions = ids.reduce(
    (rows, id) => withRow(rows, id, (row) => ({ ...row, ...change })),
    customer.subscriptions,
  )
  return { ...customer, subscriptions }
}
