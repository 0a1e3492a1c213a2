import { instant, plus, type Instant } from '../kernel/calendar.ts'
import type { AzureSubscription, BillingStretch } from '../model/azure/azure-subscription.ts'
import type { Reservation } from '../model/subscriptions/reservation.ts'

/** From then on reservations go along with what they cover. */
const goAlongFrom = instant('2022-09-23')
const staysFor = 'P90D'

/**
 * When an Azure subscription that goes to another payer loses what was reserved for it: ninety days later. Null where it did
 * not go, or went when reservations had come to go along. Source: partner-center#reservations, decision-0235#when-it-stops.
 */
export function discountStops(
  { billing }: Pick<AzureSubscription, 'billing'>,
  { purchasedAt }: Pick<Reservation, 'purchasedAt'>,
): { readonly movedAt: Instant; readonly stopsAt: Instant } | null {
  const move = billing.find((stretch, index) => {
    const before = billing[index - 1]
    return before !== undefined && stretch.from > purchasedAt && !isOfOnePayer(before, stretch)
  })
  if (move === undefined || move.from >= goAlongFrom) return null
  return { movedAt: move.from, stopsAt: plus(move.from, staysFor) }
}

function isOfOnePayer({ payer: a }: BillingStretch, { payer: b }: BillingStretch): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
