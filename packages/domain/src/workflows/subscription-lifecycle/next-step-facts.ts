import { plus, type Instant } from '../../kernel/calendar.ts'
import type { CommerceSubscription } from '../../model/subscriptions/commerce-subscription.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { renewalObstacle } from '../../model/subscriptions/license-subscription.ts'
import type { Settings } from '../../model/settings.ts'
import type { LifecycleStep } from './messages.ts'

/** What becomes of a licence subscription by itself, and when. */
export interface NextStep {
  readonly step: LifecycleStep
  readonly at: Instant
}

/** What decides what becomes of a subscription. */
export type Ordered = Pick<Customer, 'subscriptions' | 'azureSubscriptions' | 'agreement'>

/**
 * In CSP a term that ends without another leads to suspension, elsewhere to expiry; both end deleted (decision-0066).
 * Null when nothing happens by itself: Azure that is not suspended or is under a plan, what is deleted, and an add-on that
 * waits for its base.
 */
export function nextStepOf(
  subscription: CommerceSubscription,
  customer: Ordered,
  { expiredKept, disabledKept, suspendedKept }: Settings,
): NextStep | null {
  const { status, since, term, channel, provisionedAt, sku } = subscription
  if (sku === null) {
    const lapses = status === 'suspended' && !isUnderPlan(subscription, customer)
    return lapses ? { step: 'delete', at: plus(since, suspendedKept) } : null
  }
  switch (status) {
    case 'pending':
      return provisionedAt !== null && baseIsActive(subscription, customer)
        ? { step: 'provision', at: provisionedAt }
        : null
    case 'active':
      if (term === null) return null
      if (renewalObstacle(subscription, customer) === null) return { step: 'renew', at: term.until }
      return { step: channel === 'csp' ? 'suspend' : 'expire', at: term.until }
    case 'expired':
      return { step: 'disable', at: plus(since, expiredKept) }
    case 'suspended':
      return { step: 'delete', at: plus(since, suspendedKept) }
    case 'disabled':
      return { step: 'delete', at: plus(since, disabledKept) }
    case 'deleted':
      return null
  }
}

/** Its commerce side stays suspended, as the record of what was moved. */
function isUnderPlan({ entitlement }: CommerceSubscription, { azureSubscriptions }: Ordered) {
  return entitlement !== null && azureSubscriptions.get(entitlement)?.plan !== null
}

function baseIsActive({ parent }: CommerceSubscription, { subscriptions }: Ordered): boolean {
  return parent === null || subscriptions.get(parent)?.status === 'active'
}
