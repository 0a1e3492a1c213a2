import { authorizationOf, type AuthorizationStatus } from '../../model/parties/authorization.ts'
import type { Enrollment } from '../../model/parties/enrollment.ts'
import { profileOf, type ProfilePart } from '../../model/parties/profile.ts'
import { isA } from '../../model/parties/partner.ts'
import { isSystem } from '../../model/parties/actor.ts'
import { partnerOf } from '../../model/world.ts'
import { isGlobalAdminOf } from '../../policies/acting.ts'
import { enrollsOnceRestrictedFrom } from '../../policies/enrolling.ts'
import type { Context } from '../../workflow.ts'
import type {
  AcceptResellerAgreement,
  EnrollAsIndirectReseller,
  IdentifyForOffboarding,
} from './messages.ts'

/** What the rules of identifying a partner look at. */
export interface IdentifyFacts {
  readonly actorIsMicrosoft: boolean
  readonly billsDirectly: boolean
  readonly enrollment: Enrollment | null
}

export function identifyFacts(
  { partner: id }: IdentifyForOffboarding,
  { world, actor }: Context,
): IdentifyFacts {
  const partner = partnerOf(world, id)
  return {
    actorIsMicrosoft: isSystem(actor),
    billsDirectly: isA('direct-bill', partner),
    enrollment: partner.enrollment,
  }
}

/** What the rules of an enrolment look at. */
export interface EnrollFacts {
  readonly actorIsGlobalAdmin: boolean
  readonly billsDirectly: boolean
  readonly enrollment: Enrollment | null
  /** Microsoft picks who may enrol. */
  readonly isPicked: boolean
  readonly status: AuthorizationStatus
  readonly outdated: readonly ProfilePart[]
}

export function enrollFacts(
  { partner }: EnrollAsIndirectReseller,
  { world, actor, now }: Context,
): EnrollFacts {
  const file = partnerOf(world, partner)
  return {
    actorIsGlobalAdmin: isGlobalAdminOf(actor, partner),
    billsDirectly: isA('direct-bill', file),
    enrollment: file.enrollment,
    isPicked: now < enrollsOnceRestrictedFrom,
    status: authorizationOf(file).status,
    outdated: profileOf(file).outdated,
  }
}

/** What the rules of accepting the agreement look at. */
export interface AcceptFacts extends Pick<EnrollFacts, 'actorIsGlobalAdmin' | 'enrollment'> {
  readonly finalityAccepted: boolean
}

export function acceptFacts(
  { partner, finalityAccepted }: AcceptResellerAgreement,
  { world, actor }: Context,
): AcceptFacts {
  return {
    actorIsGlobalAdmin: isGlobalAdminOf(actor, partner),
    enrollment: partnerOf(world, partner).enrollment,
    finalityAccepted,
  }
}

/** True once Microsoft has approved, whether the agreement is accepted by now or not. */
export function isApproved(enrollment: Enrollment | null): boolean {
  return enrollment?.status === 'approved' || enrollment?.status === 'accepted'
}
