import type { ReadingAnswer } from '@understudy/domain'

export type ReservationRow = ReadingAnswer<'reservations'>[number]
export type Reservable = ReadingAnswer<'reservables'>[number]

/** The first id that nothing of the customer has. */
export function nextReservationId(taken: Readonly<Record<string, unknown>>): string {
  let number = 1
  while (taken[`reservation-${number}`] !== undefined) number += 1
  return `reservation-${number}`
}

/** What tells one thing that can be reserved from another. */
export function keyOf({ armSku, armRegion, termLength }: Reservable): string {
  return `${armSku} ${armRegion} ${termLength}`
}
