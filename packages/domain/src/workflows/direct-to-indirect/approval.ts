import { plusWorkingDays } from '../../catalog/index.ts'
import { instant, type Instant } from '../../kernel/calendar.ts'
import { drawn } from '../../kernel/drawn.ts'
import type { Partner } from '../../model/parties/partner.ts'
import type { World } from '../../model/world.ts'

/** From then on the page says five working days instead of three (IND-04). */
const longerFrom = instant('2019-01-01')

/** The most working days that Microsoft takes over an enrolment that is submitted at this moment. */
export function approvalWorkingDaysMax(submittedAt: Instant): number {
  return submittedAt < longerFrom ? 3 : 5
}

/**
 * When Microsoft answers: usually at once, else after one working day or more, each number as likely as the others. Working
 * days are those of the partner's country.
 */
export function answerAt(
  { id, country }: Pick<Partner, 'id' | 'country'>,
  { seed, settings, now }: Pick<World, 'seed' | 'settings' | 'now'>,
): Instant {
  const most = approvalWorkingDaysMax(now)
  const days = drawn(seed, ['enrollment', id, now], 2 * most) - most
  const set = settings.enrollmentWorkingDays
  return plusWorkingDays(now, set === undefined ? Math.max(0, days) : Math.min(set, most), country)
}
