import { plus, type Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { CommerceSubscription } from '../../model/subscriptions/commerce-subscription.ts'
import type { AzureCommerce } from '../../model/subscriptions/legacy-azure.ts'
import type { License } from '../../model/subscriptions/license.ts'
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
  settings: Settings,
): NextStep | null {
  switch (subscription.kind) {
    case 'legacy-azure':
    case 'azure-elsewhere':
      return nextOfAzure(subscription, customer, settings)
    case 'csp-license':
    case 'license-elsewhere':
      return nextOfLicense(subscription, customer, settings)
    case 'new-commerce-license':
    case 'reservation':
      return null
    default:
      return assertNever(subscription)
  }
}

function nextOfAzure(
  azure: AzureCommerce,
  customer: Ordered,
  { suspendedKept }: Settings,
): NextStep | null {
  const lapses = azure.status === 'suspended' && !isUnderPlan(azure, customer)
  return lapses ? { step: 'delete', at: plus(azure.since, suspendedKept) } : null
}

function nextOfLicense(
  license: License,
  customer: Ordered,
  { expiredKept, disabledKept, suspendedKept }: Settings,
): NextStep | null {
  const { kind, status, since, term, provisionedAt } = license
  switch (status) {
    case 'pending':
      return provisionedAt !== null && baseIsActive(license, customer)
        ? { step: 'provision', at: provisionedAt }
        : null
    case 'active':
      if (renewalObstacle(license, customer) === null) return { step: 'renew', at: term.until }
      return { step: kind === 'csp-license' ? 'suspend' : 'expire', at: term.until }
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
function isUnderPlan({ entitlement }: AzureCommerce, { azureSubscriptions }: Ordered) {
  return azureSubscriptions.get(entitlement)?.plan !== null
}

function baseIsActive({ parent }: License, { subscriptions }: Ordered): boolean {
  return parent === null || subscriptions.get(parent)?.status === 'active'
}
