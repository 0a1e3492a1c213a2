import { instant, type Instant } from '../kernel/calendar.ts'
import { isBelow, money, type Money } from '../kernel/money.ts'
import type { Criterion } from '../model/parties/authorization.ts'
import {
  securityItems,
  type Qualifications,
  type SecurityItem,
} from '../model/parties/qualifications.ts'

/** What is asked of a direct bill partner from a moment on. */
export interface Criteria {
  readonly from: Instant
  readonly revenue: Money
  /** In the order in which they are told. */
  readonly asked: readonly Criterion[]
  readonly security: readonly SecurityItem[]
  /** Whether a restriction ends: in suspension, then in revocation. */
  readonly hasEnd: boolean
  readonly source: string
}

const source = 'direct-bill-authorization#what-microsoft-asks'

/** The later stands for the earlier; before the first of them Microsoft picked by hand (IND-13). */
const dated: readonly Criteria[] = [
  {
    from: instant('2021-01-01'),
    revenue: money('300000.00 USD'),
    asked: ['revenue', 'support-plan'],
    security: [],
    hasEnd: false,
    source,
  },
  {
    from: instant('2025-10-01'),
    revenue: money('1000000.00 USD'),
    asked: ['revenue', 'designation', 'security-score', 'support-plan', 'assessment'],
    security: securityItems,
    hasEnd: true,
    source,
  },
]

/** Null while nothing is measured. */
export function criteriaOn(moment: Instant): Criteria | null {
  return dated.findLast(({ from }) => from <= moment) ?? null
}

/** What a partner lacks of them; everything where nobody said what it has. */
export function shortOf(has: Qualifications | null, { asked, ...needed }: Criteria): Criterion[] {
  return asked.filter((criterion) => has === null || !isMet(criterion, has, needed))
}

function isMet(
  criterion: Criterion,
  has: Qualifications,
  needed: Pick<Criteria, 'revenue' | 'security'>,
): boolean {
  switch (criterion) {
    case 'revenue':
      return !isBelow(has.revenue, needed.revenue)
    case 'designation':
      return has.designation
    case 'security-score':
      return needed.security.every((item) => has.security.includes(item))
    case 'support-plan':
      return has.supportPlan !== 'none'
    case 'assessment':
      return has.assessed
  }
}
