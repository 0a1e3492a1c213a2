import {
  asAzure,
  type AzurePlan,
  type AzureSubscription,
  type CommerceSubscription,
} from '@understudy/domain'

/** One line of a customer's subscription list. */
export interface SubscriptionLine {
  readonly id: string
  readonly kind: 'subscription' | 'azure-plan'
  readonly offer: string
  readonly status: string
}

/** The parts of a customer's file that the list is made of. */
export interface Held {
  readonly subscriptions: readonly CommerceSubscription[]
  readonly azureSubscriptions: readonly AzureSubscription[]
  readonly plans: readonly AzurePlan[]
}

/** What Partner Center lists: an Azure plan stands for everything that moved under it (AZT-16). */
export function subscriptionList({ subscriptions, azureSubscriptions, plans }: Held) {
  const moved = new Set(azureSubscriptions.filter(({ plan }) => plan !== null).map(({ id }) => id))
  const isMoved = (id: AzureSubscription['id'] | undefined) => id !== undefined && moved.has(id)
  return [
    ...subscriptions
      .filter((one) => !isMoved(asAzure(one)?.entitlement))
      .map(({ id, offer, status }): SubscriptionLine => ({
        id,
        kind: 'subscription',
        offer,
        status,
      })),
    ...plans.map(({ id, status }): SubscriptionLine => ({
      id,
      kind: 'azure-plan',
      offer: 'Azure plan',
      status,
    })),
  ]
}
