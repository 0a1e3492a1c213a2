import type { Rule } from '../../kernel/decision.ts'
import { isGlobalAdminOf } from '../../policies/acting.ts'
import { profileOf } from '../../model/parties/profile.ts'
import type { Partner } from '../../model/parties/partner.ts'
import type { IncentiveEvent } from '../../model/parties/incentive-events.ts'
import type { ProfileEvent } from '../../model/parties/profile-events.ts'
import { partnerOf } from '../../model/world.ts'
import { command } from '../../workflow.ts'
import { invitationAtUpdate } from './incentives.ts'
import { updatePartnerProfile } from './messages.ts'
import { byGlobalAdmin } from './rules.ts'

/** What the rules of a profile look at. */
interface ProfileFacts {
  readonly actorIsGlobalAdmin: boolean
  readonly partner: Partner
  /** Who has that MPN id already; empty when nobody else does. */
  readonly holders: readonly string[]
}

/** In order of precedence: when several are broken, the first is the refusal. */
const profileRules = [
  byGlobalAdmin,
  {
    id: 'IND-02',
    code: 'mpn-id-taken',
    must: 'The MPN id must not be that of another partner.',
    source: 'direct-to-indirect#get-started',
    holds: ({ holders }) => holders.length === 0,
    details: ({ holders }) => ({ partners: holders }),
  },
] as const satisfies readonly Rule<ProfileFacts>[]

/** What is current already changes nothing. */
export const updateProfile = command({
  message: updatePartnerProfile,
  facts: ({ partner: id, mpn }, { world, actor }): ProfileFacts => ({
    actorIsGlobalAdmin: isGlobalAdminOf(actor, id),
    partner: partnerOf(world, id),
    holders: world.partners
      .rows()
      .filter((one) => one.id !== id && one.mpn === mpn)
      .map((one) => one.id),
  }),
  rules: profileRules,
  events: (
    asked,
    { partner: file },
    { world, now: updatedAt },
  ): (ProfileEvent | IncentiveEvent)[] => {
    const known = profileOf(file)
    const { partner, mpn = file.mpn, email = known.email } = asked
    const isSame = mpn === file.mpn && email === known.email && known.outdated.length === 0
    if (isSame) return []
    return [
      { type: 'PartnerProfileUpdated', partner, mpn, email, updatedAt },
      ...invitationAtUpdate(file, email, world),
    ]
  },
})
