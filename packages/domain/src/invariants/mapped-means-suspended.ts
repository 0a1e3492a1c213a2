import type { InvariantCheck } from './invariant-check.ts'
import { asAzure } from '../model/subscriptions/commerce-subscription.ts'

/** The first of two facts of one atomic step: between them there is no moment, the truth is looked at after both. */
const firstOfTwo = new Set(['AzureEntitlementMapped', 'BillingOwnershipTransferred'])

export const mappedMeansSuspended: InvariantCheck = {
  id: 'INV-04',
  statement:
    'A commerce subscription whose entitlement is mapped is suspended and reports no usage.',
  of: 'customer',
  violations: ({ after: { azureSubscriptions, subscriptions } }, { recorded }) => {
    if (firstOfTwo.has(recorded.event.type)) return []
    const records = subscriptions.rows().flatMap((one) => asAzure(one) ?? [])
    return records.flatMap(({ id, entitlement, status }) => {
      const azure = azureSubscriptions.get(entitlement)
      if (!azure || azure.plan === null) return []
      const open = azure.billing.find(
        ({ until, payer }) =>
          until === null && payer.stream === 'legacy' && payer.subscription === id,
      )
      return [
        ...(status === 'active' ? [`${id} is active though ${azure.id} is under a plan`] : []),
        ...(open ? [`${id} still reports usage of ${azure.id}`] : []),
      ]
    })
  },
}
