import type { Customer } from '../parties/customer.ts'
import type { Reservation } from '../subscriptions/reservation.ts'
import type { AzurePlan } from './azure-plan.ts'

/**
 * Active reservations below an Azure plan: for one Azure subscription, where that is under the plan; shared, where the same
 * partner sold it for the same partner of record (decision-0225).
 */
export function reservationsBelow(
  customer: Customer,
  plan: AzurePlan | undefined,
): readonly Reservation[] {
  return customer.subscriptions.rows().flatMap((one) => {
    if (one.kind !== 'reservation' || one.status !== 'active' || plan === undefined) return []
    return isBelow(one, plan, customer) ? [one] : []
  })
}

/** The plan that a reservation is below; undefined while there is none. */
export function planAbove(customer: Customer, reservation: Reservation): AzurePlan | undefined {
  return customer.plans.rows().find((plan) => isBelow(reservation, plan, customer))
}

function isBelow({ scope, partner, reseller }: Reservation, plan: AzurePlan, customer: Customer) {
  if (scope.type === 'single') {
    return customer.azureSubscriptions.get(scope.entitlement)?.plan === plan.id
  }
  return partner === plan.partner && (reseller ?? partner) === plan.partnerOfRecord
}
