import { duration, plus } from '../../kernel/calendar.ts'
import { orderId } from '../../model/ids.ts'
import type { SubscriptionEvent } from '../../model/subscriptions/subscription-events.ts'
import { command } from '../../workflow.ts'
import { reserveFacts, returnFacts } from './reservation-facts.ts'
import {
  purchaseReservation as purchaseMessage,
  returnReservation as returnMessage,
} from './reservation-messages.ts'
import { reserveRules, returnRules } from './reservation-rules.ts'

/** Reserves from this moment on. */
export const purchaseReservation = command({
  message: purchaseMessage,
  facts: reserveFacts,
  rules: reserveRules,
  judgesKinds: true,
  events: (asked, { alreadyBought }, { now }): SubscriptionEvent[] => {
    if (alreadyBought) return []
    const { customer, partner, subscription, armSku, armRegion, entitlement, payment } = asked
    return [
      {
        type: 'ReservationPurchased',
        customer,
        subscription,
        name: asked.name ?? `${armSku}, ${armRegion}`,
        channel: 'csp',
        partner,
        reseller: asked.reseller ?? null,
        status: 'active',
        quantity: asked.quantity,
        purchasedAt: now,
        suspendedAt: null,
        order: orderId(subscription),
        since: now,
        term: { from: now, until: plus(now, asked.termLength) },
        termLength: duration(asked.termLength),
        armSku,
        armRegion,
        scope: entitlement === undefined ? { type: 'shared' } : { type: 'single', entitlement },
        payment,
      },
    ]
  },
})

/** Gives it back for what the source says; asking again gives nothing more. */
export const returnReservation = command({
  message: returnMessage,
  facts: returnFacts,
  rules: returnRules,
  judgesKinds: true,
  events: ({ customer, subscription }, { refund }): SubscriptionEvent[] =>
    refund === null
      ? []
      : [
          {
            type: 'ReservationReturned',
            customer,
            subscription,
            refund: refund.refund,
            isFull: refund.isFull,
          },
        ],
})
