import { truthBy } from './invariant-check.ts'

export const entitlementsUnderOwnPlan = truthBy(
  ['transitions', 'subscriptions', 'azureSubscriptions', 'plans'],
  {
    id: 'INV-02',
    statement:
      'After a completed transition every entitlement is under exactly one plan, that of its own partner of record, with its id unchanged.',
    violations: ({ before, after }) => {
      const completed = after.transitions.rows().filter(({ status }) => status === 'completed')
      const mapped = completed.flatMap(({ steps }) =>
        steps.flatMap((step) => (step.step === 'map-entitlement' ? [step] : [])),
      )
      const misplaced = mapped.flatMap(({ entitlement, subscription, partnerOfRecord }) => {
        const azure = after.azureSubscriptions.get(entitlement)
        if (!azure) return [`${entitlement} is gone`]
        const isDeleted = after.subscriptions.get(subscription)?.status === 'deleted'
        if (isDeleted && azure.plan === null) return []
        const plan = azure.plan === null ? undefined : after.plans.get(azure.plan)
        if (!plan) return [`${entitlement} is under no plan`]
        if (plan.partnerOfRecord === partnerOfRecord) return []
        return [`${entitlement} of ${partnerOfRecord} is under the plan of ${plan.partnerOfRecord}`]
      })
      const lost = (before?.azureSubscriptions.rows() ?? [])
        .filter(({ id }) => !after.azureSubscriptions.has(id))
        .map(({ id }) => `${id} is gone`)
      return [...misplaced, ...lost]
    },
  },
)
