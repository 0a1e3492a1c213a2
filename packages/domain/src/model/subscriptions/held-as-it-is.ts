import type { HeldPurchased } from './held-shapes.ts'
import type { NewCommerceLicense } from './new-commerce-license.ts'
import type { Reservation } from './reservation.ts'

/** Kinds that the commands about subscriptions have no rules for (decision-0191); reservations have commands of their own. */
export type HeldAsItIs = NewCommerceLicense | Reservation

/** The record of what was bought. */
export function heldOf(event: HeldPurchased, boughtBy: number): HeldAsItIs {
  const { type: _, customer: __, subscription: id, ...facts } = event
  return 'product' in facts
    ? { kind: 'new-commerce-license', id, ...facts, version: 1 }
    : { kind: 'reservation', id, ...facts, version: 1, boughtBy, returned: null }
}
