import { instant, type Instant } from '../kernel/calendar.ts'
import type { Rule } from '../kernel/decision.ts'
import type { Actor } from './actor.ts'
import type { CustomerId, PartnerId } from './ids.ts'
import { sharedRegion, type SharedRegion } from './region.ts'
import { customerOf, partnerOf, type World } from './world.ts'

/** Where a partner stands with a customer before it may sell it anything. */
export interface Standing extends SharedRegion {
  readonly relationshipIsActive: boolean
  readonly partnerAgreementIsSigned: boolean
  /** Of the reseller named on an order; true when none is named. */
  readonly resellerAgreementIsSigned: boolean
}

export function standing(
  world: World,
  parties: {
    readonly partner: PartnerId
    readonly customer: CustomerId
    readonly resellers?: readonly PartnerId[]
  },
): Standing {
  const customer = customerOf(world, parties.customer)
  const resellers = (parties.resellers ?? []).filter((id) => id !== parties.partner)
  return {
    relationshipIsActive: customer.relationships.has(parties.partner),
    ...sharedRegion(world, [parties.partner], customer),
    partnerAgreementIsSigned: hasSignedPartnerAgreement(world, parties.partner),
    resellerAgreementIsSigned: resellers.every((id) => hasSignedPartnerAgreement(world, id)),
  }
}

/** True when the actor belongs to the partner or customer it acts for. */
export function actsFor(actor: Actor, party: PartnerId | CustomerId): boolean {
  return actor.party === party
}

function hasSignedPartnerAgreement(world: World, id: PartnerId): boolean {
  return partnerOf(world, id).partnerAgreementSignedAt !== null
}

export const partnerAgreementRequiredFrom: Instant = instant('2020-02-01')

/** In order of precedence; shared by every command that sells or moves something. */
export const standingRules = [
  {
    id: 'REL-06',
    code: 'reseller-relationship-missing',
    must: 'The partner and the customer have an active reseller relationship.',
    source: 'azure-plan-transition#transition-existing-csp-offers-to-an-azure-plan',
    holds: (facts) => facts.relationshipIsActive,
  },
  {
    id: 'REL-03',
    code: 'partner-region-differs',
    must: 'The partner is in the same region as the customer tenant.',
    source:
      'license-move#move-your-customers-license-based-subscriptions-to-the-cloud-solution-provider-program-csp',
    holds: (facts) => facts.regionIsShared,
    details: ({ regions }: SharedRegion) => regions,
  },
  {
    id: 'MCA-06',
    code: 'partner-agreement-missing',
    must: 'The partner has signed the Microsoft Partner Agreement.',
    source: 'partner-center#agreements',
    from: partnerAgreementRequiredFrom,
    holds: (facts) => facts.partnerAgreementIsSigned,
  },
  {
    id: 'MCA-06',
    code: 'reseller-agreement-missing',
    must: 'Every reseller named on the order has signed the Microsoft Partner Agreement.',
    source: 'partner-center#agreements',
    from: partnerAgreementRequiredFrom,
    holds: (facts) => facts.resellerAgreementIsSigned,
  },
] as const satisfies readonly Rule<Standing>[]
