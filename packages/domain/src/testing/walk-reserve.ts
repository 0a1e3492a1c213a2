import { reservables } from '../catalog/index.ts'
import type { PartnerId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'

/** Steps of a walk about reservations, drawn where a walk gives them a weight. */
export const reserveKinds = { purchaseReservation: 0, returnReservation: 0 } as const

const sold = reservables()

type Spoken = readonly [string, object] | null

/** The command such a step means for this customer and partner; null when nothing fits. */
export function reserveSteps(
  customer: Customer,
  partner: PartnerId,
  fresh: string,
  [a, b, c]: readonly [number, number, number],
): Record<keyof typeof reserveKinds, Spoken> {
  const held = customer.subscriptions
    .rows()
    .flatMap((one) => (one.kind === 'reservation' ? [one] : []))
  const reserved = sold[b % sold.length]
  const given = held[c % Math.max(held.length, 1)]
  return {
    purchaseReservation: [
      `${partner}/sales-agent`,
      {
        type: 'PurchaseReservation',
        partner,
        customer: customer.id,
        subscription: fresh,
        ...reserved,
        payment: c % 2 === 0 ? 'upfront' : 'monthly',
        quantity: (a % 7) + 1,
      },
    ],
    returnReservation: given
      ? [
          `${given.partner}/admin-agent`,
          {
            type: 'ReturnReservation',
            partner: given.partner,
            customer: customer.id,
            subscription: given.id,
          },
        ]
      : null,
  }
}
