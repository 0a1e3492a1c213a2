import type { Instant } from '../../kernel/calendar.ts'

export const authorizationStatuses = ['active', 'restricted', 'suspended', 'revoked'] as const
export type AuthorizationStatus = (typeof authorizationStatuses)[number]

/** What Microsoft asks of a partner that bills directly; each from its date on. */
export const criteria = [
  'revenue',
  'designation',
  'security-score',
  'support-plan',
  'assessment',
] as const
export type Criterion = (typeof criteria)[number]

/** Why a partner has less than the whole of direct billing. */
export const restrictionCauses = ['criteria', 'request'] as const
export type RestrictionCause = (typeof restrictionCauses)[number]

/** How far a partner may bill directly, and until when. */
export type Authorization = Active | Restricted | Suspended | Revoked

interface Active extends Measured {
  readonly status: 'active'
}

interface Restricted extends Measured {
  readonly status: 'restricted'
  readonly cause: RestrictionCause
  readonly restrictedAt: Instant
  /** Null while it has no end: on request, and by the rules before October 2025. */
  readonly suspendsAt: Instant | null
  readonly revokesAt: Instant | null
}

interface Suspended extends Measured {
  readonly status: 'suspended'
  readonly restrictedAt: Instant
  readonly suspendedAt: Instant
  readonly revokesAt: Instant
}

interface Revoked extends Measured {
  readonly status: 'revoked'
  readonly revokedAt: Instant
}

interface Measured {
  /** The day on which it came to direct billing, whose anniversary it is measured on; null where nobody said. */
  readonly onboardedAt: Instant | null
  /** Null before the first measure. */
  readonly measuredAt: Instant | null
  /** What the last measure found missing. */
  readonly short: readonly Criterion[]
  /** When direct billing ends because the partner gave notice; null while it gave none. */
  readonly noticeEndsAt: Instant | null
}

const untold: Authorization = {
  status: 'active',
  onboardedAt: null,
  measuredAt: null,
  short: [],
  noticeEndsAt: null,
}

/** Active where nothing was ever said of it. */
export function authorizationOf({ authorization }: Authorized): Authorization {
  return authorization ?? untold
}

interface Authorized {
  readonly authorization: Authorization | null
}
