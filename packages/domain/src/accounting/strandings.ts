import type { Instant } from '../kernel/calendar.ts'
import { ofCents, type Money } from '../kernel/money.ts'
import { coveredMeter } from '../catalog/index.ts'
import type { EntitlementId, SubscriptionId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { discountStops } from './discount-stops.ts'
import { asReservation, monthlyCents } from './reservation-charges.ts'
import { listCurrency } from './total.ts'

/** A reservation that covers an Azure subscription no more some time after that went to another payer, while it is paid to its end. */
export interface Stranding {
  readonly subscription: SubscriptionId
  readonly entitlement: EntitlementId
  readonly movedAt: Instant
  readonly stopsAt: Instant
  /** To the end of its term. */
  readonly paidUntil: Instant
  /** What a month of it costs; null where the catalogue has no price. */
  readonly monthly: Money | null
}

/** What is stranded at a customer, or will be; in order of reservations and of what they covered. */
export function strandingsOf({
  subscriptions,
  azureSubscriptions,
}: Pick<Customer, 'subscriptions' | 'azureSubscriptions'>): Stranding[] {
  return subscriptions.rows().flatMap((one) => {
    const reservation = asReservation(one)
    if (reservation?.status !== 'active') return []
    const { id, scope, term } = reservation
    const meter = coveredMeter(reservation)?.id
    const cents = monthlyCents(reservation)
    return azureSubscriptions.rows().flatMap((azure): Stranding[] => {
      const isCovered =
        scope.type === 'single'
          ? scope.entitlement === azure.id
          : azure.usage.some((usage) => usage.meter === meter)
      const stop = isCovered ? discountStops(azure, reservation) : null
      if (stop === null || stop.stopsAt >= term.until) return []
      return [
        {
          subscription: id,
          entitlement: azure.id,
          ...stop,
          paidUntil: term.until,
          monthly: cents === null ? null : ofCents(cents, listCurrency),
        },
      ]
    })
  })
}
