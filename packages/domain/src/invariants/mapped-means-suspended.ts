import type { InvariantCheck } from './invariant-check.ts'

/** Between the two facts of one atomic step there is no moment; the truth is looked at when both are in. */
export const mappedMeansSuspended: InvariantCheck = {
  id: 'INV-04',
  statement:
    'A commerce subscription whose entitlement is mapped is suspended and reports no usage.',
  violations: ({ customer, recorded }) => {
    if (!customer || recorded.event.type === 'AzureEntitlementMapped') return []
    const { azureSubscriptions, subscriptions } = customer.after
    return subscriptions.rows().flatMap(({ id, entitlement, status }) => {
      const azure = entitlement === null ? undefined : azureSubscriptions.get(entitlement)
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
