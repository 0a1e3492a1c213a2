import { dayOf, type Instant } from '../kernel/calendar.ts'
import { titled } from '../kernel/titled.ts'
import type { PartnerId } from '../model/ids.ts'
import type { AuthorizationEvent } from '../model/parties/authorization-events.ts'
import type { EnrollmentEvent } from '../model/parties/enrollment-events.ts'
import type { IncentiveEvent } from '../model/parties/incentive-events.ts'
import type { ProfileEvent } from '../model/parties/profile-events.ts'
import type { PartyEvent } from '../model/parties/party-events.ts'
import type { Event } from '../nouns.ts'
import { counted } from '../policies/counted.ts'
import { invitedBy } from '../policies/incentives.ts'
import type { PartnerFacts } from './facts.ts'

/** What is known of a partner when the world begins. */
export function partnerTold(partner: PartnerId, facts: PartnerFacts, clock: Instant): Event[] {
  const { name, kind, country, mpn, providers, partnerAgreement, anniversaryDay } = facts
  return [
    {
      type: 'PartnerRegistered',
      partner,
      name: name ?? titled(partner),
      kind,
      country,
      mpn: mpn ?? numberOf(partner),
      providers,
      partnerAgreementSignedAt: partnerAgreement === undefined ? clock : partnerAgreement,
      anniversaryDay,
    },
    ...profileTold(partner, facts),
    ...enrollmentTold(partner, facts),
    ...incentivesTold(partner, facts, clock),
    ...authorizationTold(partner, facts, clock),
    ...providerProfileTold(partner, facts, clock),
  ]
}

/** What a provider has for its resellers; nothing where nobody said anything. */
function providerProfileTold(
  partner: PartnerId,
  { providerProfile }: PartnerFacts,
  clock: Instant,
): PartyEvent[] {
  if (providerProfile === undefined) return []
  const { training = null, marketing = null, creditDays = null } = providerProfile
  const { support = null, told } = providerProfile
  const toldOn = told ?? dayOf(clock)
  return [
    { type: 'ProviderProfileTold', partner, training, marketing, creditDays, support, toldOn },
  ]
}

/** What Microsoft has of the company, where the world says it. */
function profileTold(partner: PartnerId, { profile }: PartnerFacts): ProfileEvent[] {
  if (profile === undefined) return []
  const { outdated, email = null } = profile
  return [{ type: 'PartnerProfileKnown', partner, outdated, email }]
}

/** The stage of a partner's enrolment as indirect reseller when the world begins. */
function enrollmentTold(
  partner: PartnerId,
  { identified, enrolled }: PartnerFacts,
): EnrollmentEvent[] {
  const identifiedAt = identified ?? enrolled
  if (identifiedAt === undefined) return []
  return [
    { type: 'PartnerIdentifiedForOffboarding', partner, identifiedAt },
    ...(enrolled === undefined
      ? []
      : ([
          {
            type: 'ResellerEnrollmentSubmitted',
            partner,
            firstName: 'Given',
            lastName: 'Beforehand',
            email: `admin@${partner}.example`,
            phone: null,
            submittedAt: enrolled,
            answerAt: enrolled,
          },
          { type: 'ResellerEnrollmentApproved', partner, answeredAt: enrolled },
          { type: 'ResellerAgreementAccepted', partner, acceptedAt: enrolled },
        ] as const)),
  ]
}

/** A partner that enrolled before the world began was invited, or is within the thirty days. */
function incentivesTold(
  partner: PartnerId,
  { enrolled, profile }: PartnerFacts,
  clock: Instant,
): IncentiveEvent[] {
  const email = profile?.email
  if (enrolled === undefined || email === undefined) return []
  const at = invitedBy(enrolled)
  return at > clock
    ? [{ type: 'IncentiveInvitationAwaited', partner, inviteAt: at }]
    : [{ type: 'IncentiveInvitationSent', partner, email, sentAt: at }]
}

/** How far a partner may bill directly when the world begins, and what Microsoft counts of it. */
function authorizationTold(
  partner: PartnerId,
  { onboarded: onboardedAt, restricted: restrictedAt, qualifications }: PartnerFacts,
  clock: Instant,
): AuthorizationEvent[] {
  const told: AuthorizationEvent[] = []
  if (onboardedAt !== undefined) {
    told.push({ type: 'DirectBillingAuthorized', partner, onboardedAt })
  }
  if (qualifications !== undefined) {
    told.push({ type: 'QualificationsCounted', partner, ...counted(qualifications, null, clock) })
  }
  if (restrictedAt !== undefined) {
    const ends = { suspendsAt: null, revokesAt: null }
    const cause = 'criteria'
    told.push({ type: 'DirectBillingRestricted', partner, cause, restrictedAt, ...ends })
  }
  return told
}

/** Seven digits that depend on the id alone, for a partner whose MPN id does not matter. */
function numberOf(id: PartnerId): string {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_000_000
  return String(1_000_000 + sum)
}
