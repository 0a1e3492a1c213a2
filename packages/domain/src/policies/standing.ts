import { instant, type Instant } from '../kernel/calendar.ts'
import type { Rule } from '../kernel/decision.ts'
import type { Mend } from '../kernel/mend.ts'
import type { Actor } from '../model/parties/actor.ts'
import type { CustomerId, PartnerId } from '../model/ids.ts'
import { sharedRegion, type SharedRegion } from '../model/parties/region.ts'
import { customerOf, partnerOf, type World } from '../model/world.ts'

/** Where a partner stands with a customer before it may sell it anything. */
export interface Standing extends SharedRegion {
  readonly relationshipIsActive: boolean
  readonly partnerAgreementIsSigned: boolean
  /** Of the reseller named on an order; true when none is named. */
  readonly resellerAgreementIsSigned: boolean
  readonly resellersWithoutAgreement: readonly PartnerId[]
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
  const resellersWithoutAgreement = resellers.filter((id) => !hasSignedPartnerAgreement(world, id))
  return {
    relationshipIsActive: customer.relationships.has(parties.partner),
    ...sharedRegion(world, [parties.partner], customer),
    partnerAgreementIsSigned: hasSignedPartnerAgreement(world, parties.partner),
    resellerAgreementIsSigned: resellersWithoutAgreement.length === 0,
    resellersWithoutAgreement,
  }
}

/** True when the actor belongs to the partner or customer it acts for. */
export function actsFor(actor: Actor, party: PartnerId | CustomerId): boolean {
  return actor.party === party
}

function hasSignedPartnerAgreement(world: World, id: PartnerId): boolean {
  return partnerOf(world, id).partnerAgreementSignedAt !== null
}

/** Another partner does it: the first of the customer's region. */
function byPartnerInRegion({ regions: { partners = [] } }: SharedRegion): Mend | null {
  const [partner] = partners
  return partner === undefined
    ? null
    : { by: 'again', with: { partner }, as: `${partner}/admin-agent` }
}

export const partnerAgreementRequiredFrom: Instant = instant('2020-02-01')

export const resellerRelationshipMissing = {
  id: 'REL-06',
  code: 'reseller-relationship-missing',
  must: 'The partner and the customer must have an active reseller relationship.',
  mend: { by: 'command', command: 'RequestResellerRelationship' },
  source: 'azure-plan-transition#transition-existing-csp-offers-to-an-azure-plan',
  holds: (facts) => facts.relationshipIsActive,
} as const satisfies Rule<Pick<Standing, 'relationshipIsActive'>>

export const partnerRegionDiffers = {
  id: 'REL-03',
  code: 'partner-region-differs',
  must: 'The partner must be in the same region as the customer tenant, or as the provider that it works with.',
  source:
    'license-move#move-your-customers-license-based-subscriptions-to-the-cloud-solution-provider-program-csp',
  holds: (facts) => facts.regionIsShared,
  details: ({ regions }: SharedRegion) => regions,
  mend: byPartnerInRegion,
} as const satisfies Rule<SharedRegion>

export const partnerAgreementMissing = {
  id: 'MCA-06',
  code: 'partner-agreement-missing',
  must: 'The partner must have signed the Microsoft Partner Agreement.',
  mend: { by: 'command', command: 'SignPartnerAgreement', as: 'partner/global-admin' },
  source: 'partner-center#agreements',
  from: partnerAgreementRequiredFrom,
  holds: (facts) => facts.partnerAgreementIsSigned,
} as const satisfies Rule<Standing>

export const resellerAgreementMissing = {
  id: 'MCA-06',
  code: 'reseller-agreement-missing',
  must: 'Every reseller named on the order must have signed the Microsoft Partner Agreement.',
  source: 'partner-center#agreements',
  from: partnerAgreementRequiredFrom,
  holds: (facts) => facts.resellerAgreementIsSigned,
  details: ({ resellersWithoutAgreement }) => ({ resellers: resellersWithoutAgreement }),
  mend: ({ resellersWithoutAgreement: [partner] }) =>
    partner === undefined
      ? null
      : {
          by: 'command',
          command: 'SignPartnerAgreement',
          with: { partner },
          as: `${partner}/global-admin`,
        },
} as const satisfies Rule<Standing>

/** In order of precedence; shared by every command that sells or moves something. */
export const standingRules = [
  resellerRelationshipMissing,
  partnerRegionDiffers,
  partnerAgreementMissing,
  resellerAgreementMissing,
] as const satisfies readonly Rule<Standing>[]
