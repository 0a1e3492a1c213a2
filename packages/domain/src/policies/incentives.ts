import { plus, type Instant } from '../kernel/calendar.ts'
import { drawn } from '../kernel/drawn.ts'
import type { PartnerId } from '../model/ids.ts'
import type { World } from '../model/world.ts'

/** Days after the enrolment within which Microsoft invites to the incentives (IND-11). */
export const invitationDaysMax = 30

/** By when a partner that enrolled at that moment is invited. */
export function invitedBy(enrolledAt: Instant): Instant {
  return plus(enrolledAt, `P${invitationDaysMax}D`)
}

/** When it is: some day of the thirty, each as likely as the others, at the time of the day of the enrolment. */
export function invitedAt(
  partner: PartnerId,
  enrolledAt: Instant,
  { seed, settings }: Pick<World, 'seed' | 'settings'>,
): Instant {
  const days = drawn(seed, ['incentives', partner, enrolledAt], invitationDaysMax)
  return plus(enrolledAt, `P${settings.incentiveInvitationDays ?? days}D`)
}
