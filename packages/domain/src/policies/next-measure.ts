import { instant, plus, type Instant } from '../kernel/calendar.ts'
import { authorizationOf } from '../model/parties/authorization.ts'
import { isA, type Partner } from '../model/parties/partner.ts'
import type { World } from '../model/world.ts'

/** From when a partner is measured by the clock, unless a rehearsal says otherwise (rulebook IND-13, assumed). */
const measuredFrom = instant('2025-10-01')

/**
 * When a partner is measured next: on the first anniversary of the day on which it came to direct billing. Null for
 * whoever does not bill directly, whose day nobody said, or whose restriction has an end already.
 */
export function nextMeasureAt(
  partner: Pick<Partner, 'kinds' | 'authorization'>,
  { settings, startedAt }: Pick<World, 'settings' | 'startedAt'>,
): Instant | null {
  const known = authorizationOf(partner)
  const { status, onboardedAt, measuredAt } = known
  const isOpen = status === 'active' || (status === 'restricted' && known.revokesAt === null)
  if (onboardedAt === null || !isOpen || !isA('direct-bill', partner)) return null
  const after = measuredAt === null ? startedAt : plus(measuredAt, 'PT1S')
  const from = settings.directBillMeasuredFrom ?? measuredFrom
  return anniversaryFrom(onboardedAt, after > from ? after : from)
}

/** When a restriction of that day becomes a suspension, and when direct billing ends. */
export function endsOf(
  restrictedAt: Instant,
  { restrictedFor, revokedAfter }: World['settings'],
): { readonly suspendsAt: Instant; readonly revokesAt: Instant } {
  return {
    suspendsAt: plus(restrictedAt, restrictedFor ?? 'P30D'),
    revokesAt: plus(restrictedAt, revokedAfter ?? 'P60D'),
  }
}

/** The first anniversary of a day that is not before a moment: 00:00 UTC, 29 February on the 28th in other years. */
function anniversaryFrom(day: Instant, moment: Instant): Instant {
  const start = instant(day.slice(0, 10))
  const years = Math.max(1, Number(moment.slice(0, 4)) - Number(day.slice(0, 4)))
  const thatYear = plus(start, `P${years}Y`)
  return thatYear < moment ? plus(start, `P${years + 1}Y`) : thatYear
}
