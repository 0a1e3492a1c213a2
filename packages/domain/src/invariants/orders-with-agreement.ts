import { instant } from '../kernel/calendar.ts'
import { agreementStandsWith } from '../model/customer-agreement.ts'
import { isLegacyAzure } from '../model/commerce-subscription.ts'
import type { InvariantCheck } from './invariant-check.ts'

const requiredFrom = instant('2020-02-01')

export const ordersWithAgreement: InvariantCheck = {
  id: 'INV-07',
  statement: 'No order dated after 2020-02-01 without agreement; none on 0145P beside a plan.',
  violations: ({ customer, recorded: { event, request } }) => {
    if (!customer || event.type !== 'SubscriptionPurchased' || request === 'founding') return []
    const { partner, subscription: id, purchasedAt } = event
    if (partner === null) return []
    const subscription = customer.after.subscriptions.get(id)
    const plan = customer.after.plans.rows().find((one) => one.partner === partner)
    const stands = agreementStandsWith(customer.after.agreement, partner)
    return [
      ...(purchasedAt >= requiredFrom && !stands ? [`${id} was ordered without agreement`] : []),
      ...(plan && subscription && isLegacyAzure(subscription)
        ? [`${id} was bought beside ${plan.id}`]
        : []),
    ]
  },
}
