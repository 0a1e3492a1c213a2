import type { Instant } from '../kernel/calendar.ts'
import { authorizationOf } from '../model/parties/authorization.ts'
import type { Partner } from '../model/parties/partner.ts'
import type { World } from '../model/world.ts'
import { criteriaOn, shortOf } from '../policies/direct-bill-criteria.ts'
import { endsOf, nextMeasureAt } from '../policies/next-measure.ts'

/** Days of a partner's direct billing: those that were, and those that come by themselves. */
interface AuthorizationDays {
  readonly restrictedAt: Instant | null
  /** Of a partner that would fall short at the next measure, too. */
  readonly suspendsAt: Instant | null
  readonly suspendedAt: Instant | null
  /** Of a partner that would fall short at the next measure, too. */
  readonly revokesAt: Instant | null
  readonly revokedAt: Instant | null
}

const none: AuthorizationDays = {
  restrictedAt: null,
  suspendsAt: null,
  suspendedAt: null,
  revokesAt: null,
  revokedAt: null,
}

/** What was, and what comes: from the state, or from a measure that it would not pass today. */
export function authorizationDays(partner: Partner, world: World): AuthorizationDays {
  const known = authorizationOf(partner)
  const measureAt = nextMeasureAt(partner, world)
  const asked = criteriaOn(measureAt ?? world.now)
  const isShort = asked?.hasEnd === true && shortOf(partner.qualifications, asked).length > 0
  const coming = measureAt === null || !isShort ? {} : endsOf(measureAt, world.settings)
  switch (known.status) {
    case 'active':
      return { ...none, ...coming }
    case 'restricted': {
      const { restrictedAt, suspendsAt, revokesAt } = known
      return { ...none, restrictedAt, suspendsAt, revokesAt, ...coming }
    }
    case 'suspended': {
      const { restrictedAt, suspendedAt, revokesAt } = known
      return { ...none, restrictedAt, suspendedAt, revokesAt }
    }
    case 'revoked':
      return { ...none, revokedAt: known.revokedAt }
  }
}
