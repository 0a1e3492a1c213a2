import type { CustomerFile } from './customer-file.ts'
import { asAzure, type Subscription as Commerce } from './subscription-kinds.ts'

type Azure = CustomerFile['azureSubscriptions'][string]

/** What was bought and what runs, on one line; either may be missing. */
export interface SubscriptionRow {
  readonly key: string
  readonly commerce: Commerce | undefined
  readonly azure: Azure | undefined
  /** Partner of record of the plan it is under; null while there is none. */
  readonly planOf: string | null
}

/** Commerce subscriptions with their Azure side, then Azure subscriptions that were never ordered. */
export function subscriptionRows(customer: CustomerFile): readonly SubscriptionRow[] {
  const { subscriptions, azureSubscriptions, plans } = customer
  const row = (commerce: Commerce | undefined, azure: Azure | undefined): SubscriptionRow => ({
    key: `${commerce?.id ?? ''}/${azure?.id ?? ''}`,
    commerce,
    azure,
    planOf: (azure?.plan == null ? undefined : plans[azure.plan]?.partnerOfRecord) ?? null,
  })
  const bought = Object.values(subscriptions).map((commerce) =>
    row(commerce, azureSubscriptions[asAzure(commerce)?.entitlement ?? '']),
  )
  const shown = new Set(bought.map(({ azure }) => azure?.id))
  const created = Object.values(azureSubscriptions).filter(({ id }) => !shown.has(id))
  return [...bought, ...created.map((azure) => row(undefined, azure))]
}
