import type { Instant } from '../kernel/calendar.ts'
import { equals, zero } from '../kernel/money.ts'
import { securityItems, type Qualifications } from '../model/parties/qualifications.ts'

/** As people state it: what is left out stays as it is. */
type Stated = {
  readonly [Field in Exclude<keyof Qualifications, 'countedAt'>]?: Qualifications[Field] | undefined
}

/** What is counted from now on: what is said, and the rest as it was. */
export function counted(
  said: Stated,
  known: Qualifications | null,
  now: Instant,
): Qualifications & { security: Qualifications['security'][number][] } {
  const security = new Set(said.security ?? known?.security)
  return {
    revenue: said.revenue ?? known?.revenue ?? zero('USD'),
    locationRevenue: said.locationRevenue ?? known?.locationRevenue ?? zero('USD'),
    designation: said.designation ?? known?.designation ?? false,
    supportPlan: said.supportPlan ?? known?.supportPlan ?? 'none',
    security: securityItems.filter((item) => security.has(item)),
    assessed: said.assessed ?? known?.assessed ?? false,
    countedAt: now,
  }
}

export function isUnchanged(has: Qualifications, known: Qualifications | null): boolean {
  return (
    known !== null &&
    equals(has.revenue, known.revenue) &&
    equals(has.locationRevenue, known.locationRevenue) &&
    has.designation === known.designation &&
    has.supportPlan === known.supportPlan &&
    has.security.join(' ') === known.security.join(' ') &&
    has.assessed === known.assessed
  )
}
