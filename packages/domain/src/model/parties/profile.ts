import type { Instant } from '../../kernel/calendar.ts'

/** What of a partner's own details can be out of date. */
export const profileParts = ['profile', 'mpn'] as const
export type ProfilePart = (typeof profileParts)[number]

/** What Microsoft has of the company itself, besides its name, country and MPN id. */
export interface PartnerProfile {
  /** In the order of the list; empty when all is current. */
  readonly outdated: readonly ProfilePart[]
  /** Of the MPN account that the tenant is tied to; null where nobody said. */
  readonly email: string | null
  /** Null while it is as it was when the world began. */
  readonly updatedAt: Instant | null
}

const untold: PartnerProfile = { outdated: [], email: null, updatedAt: null }

/** Current where nothing was ever said of it. */
export function profileOf({
  profile,
}: {
  readonly profile: PartnerProfile | null
}): PartnerProfile {
  return profile ?? untold
}
