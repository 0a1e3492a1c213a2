import { agreementStandsWith } from '../model/parties/customer-agreement.ts'
import { asLicense, asSold, isLegacyAzure } from '../model/subscriptions/commerce-subscription.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { SubscriptionId } from '../model/ids.ts'
import { agreementRequiredFrom } from '../model/subscriptions/license-subscription.ts'
import type { SubscriptionPurchased } from '../model/subscriptions/purchase-shapes.ts'
import type { InvariantCheck } from './invariant-check.ts'

export const ordersWithAgreement: InvariantCheck = {
  id: 'INV-07',
  statement:
    'No order, no more licences and no renewal dated after 2020-02-01 without agreement; no order on 0145P beside a plan.',
  of: 'customer',
  violations: ({ before, after }, { recorded: { event, at, request } }) => {
    if (!before || request === 'founding') return []
    switch (event.type) {
      case 'SubscriptionPurchased':
        return ofPurchase(event, after)
      case 'SeatsChanged': {
        const had = asLicense(before.subscriptions.get(event.subscription))?.quantity ?? 0
        if (at < agreementRequiredFrom || event.quantity <= had) return []
        return isCovered(event.subscription, after)
          ? []
          : [`${event.subscription} has more licences without agreement`]
      }
      case 'SubscriptionRenewed':
        if (event.term.from < agreementRequiredFrom || isCovered(event.subscription, after))
          return []
        return [`${event.subscription} renewed without agreement`]
      default:
        return []
    }
  },
}

function ofPurchase(event: SubscriptionPurchased, customer: Customer): string[] {
  const { partner, subscription: id, purchasedAt } = event
  if (partner === null) return []
  const subscription = customer.subscriptions.get(id)
  const plan = customer.plans.rows().find((one) => one.partner === partner)
  const stands = agreementStandsWith(customer.agreement, partner)
  return [
    ...(purchasedAt >= agreementRequiredFrom && !stands
      ? [`${id} was ordered without agreement`]
      : []),
    ...(plan && subscription && isLegacyAzure(subscription)
      ? [`${id} was bought beside ${plan.id}`]
      : []),
  ]
}

/** True outside CSP too, where the agreement is not the partner's concern. */
function isCovered(id: SubscriptionId, { subscriptions, agreement }: Customer): boolean {
  const partner = asSold(subscriptions.get(id))?.partner
  return partner === undefined || agreementStandsWith(agreement, partner)
}
