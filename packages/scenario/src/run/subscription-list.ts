import {
  asAzure,
  assertNever,
  type AzurePlan,
  type AzureSubscription,
  type CommerceSubscription,
} from '@understudy/domain'

/** One line of a customer's subscription list. */
export type SubscriptionLine = OfferLine | ProductLine

interface OfferLine {
  readonly id: string
  readonly kind: 'subscription' | 'azure-plan'
  readonly offer: string
  readonly status: string
}

/** Of new commerce, which has products in place of offers. */
interface ProductLine {
  readonly id: string
  readonly kind: 'new-commerce-license'
  readonly product: string
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
    ...subscriptions.filter((one) => !isMoved(asAzure(one)?.entitlement)).flatMap(linesOf),
    ...plans.map(({ id, status }): SubscriptionLine => ({
      id,
      kind: 'azure-plan',
      offer: 'Azure plan',
      status,
    })),
  ]
}

/** A reservation is no subscription there: it is an entitlement of its order. */
function linesOf(one: CommerceSubscription): SubscriptionLine[] {
  const { id, status } = one
  switch (one.kind) {
    case 'new-commerce-license':
      return [{ id, kind: one.kind, product: one.product, status }]
    case 'reservation':
      return []
    case 'legacy-azure':
    case 'azure-elsewhere':
    case 'csp-license':
    case 'license-elsewhere':
      return [{ id, kind: 'subscription', offer: one.offer, status }]
    default:
      return assertNever(one)
  }
}
