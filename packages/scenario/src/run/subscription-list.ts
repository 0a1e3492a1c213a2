import type { Customer } from '@understudy/domain'

/** One line of a customer's subscription list. */
export interface SubscriptionLine {
  readonly id: string
  readonly kind: 'subscription' | 'azure-plan'
  readonly offer: string
  readonly status: string
}

/** What Partner Center lists: an Azure plan stands for everything that moved under it (AZT-16). */
export function subscriptionList(customer: Customer): SubscriptionLine[] {
  const moved = new Set(
    customer.azureSubscriptions
      .rows()
      .filter(({ plan }) => plan !== null)
      .map(({ id }) => id),
  )
  const subscriptions = customer.subscriptions
    .rows()
    .filter(({ entitlement }) => entitlement === null || !moved.has(entitlement))
  return [
    ...subscriptions.map(({ id, offer, status }) => ({
      id,
      kind: 'subscription' as const,
      offer,
      status,
    })),
    ...customer.plans.rows().map(({ id, status }) => ({
      id,
      kind: 'azure-plan' as const,
      offer: 'Azure plan',
      status,
    })),
  ]
}
