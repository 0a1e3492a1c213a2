import type { Since } from '../since.ts'
import type { Reservation } from './reservation.ts'
import type { SubscriptionChange } from './subscription-events.ts'

/** A reservation after an event about it: given back, it is gone for good. */
export function reservationAfter(
  row: Reservation,
  event: SubscriptionChange,
  { at, cause }: Since,
): Reservation {
  if (event.type !== 'ReservationReturned') return row
  const { refund, isFull } = event
  return {
    ...row,
    status: 'deleted',
    since: at,
    version: row.version + 1,
    returned: { at, refund, isFull, cause },
  }
}
