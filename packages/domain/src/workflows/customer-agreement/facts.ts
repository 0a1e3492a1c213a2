import { hasCome } from '../../kernel/calendar.ts'
import { isGlobalAdminOf } from '../../policies/acting.ts'
import {
  customerAgreementAvailableFrom,
  type Attestation,
} from '../../model/parties/customer-agreement.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { PartnerId } from '../../model/ids.ts'
import { transactsWithMicrosoft } from '../../model/parties/partner.ts'
import { permission, type Permission } from '../../policies/permission.ts'
import { actsFor } from '../../policies/standing.ts'
import { customerOf, partnerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type {
  AttestCustomerAgreement,
  SignCustomerAgreement,
  SignPartnerAgreement,
} from './messages.ts'

/** What the rules of a direct signature look at. */
export interface SignFacts {
  readonly actorIsGlobalAdmin: boolean
  readonly agreementIsAvailable: boolean
  readonly boughtThroughPartner: boolean
  /** Who can attest instead: partners it bought through that buy from Microsoft themselves. */
  readonly partners: readonly PartnerId[]
  readonly isSigned: boolean
}

export function signFacts(
  { customer: id }: SignCustomerAgreement,
  { world, now, actor }: Context,
): SignFacts {
  const customer = customerOf(world, id)
  return {
    actorIsGlobalAdmin: isGlobalAdminOf(actor, id),
    agreementIsAvailable: now >= customerAgreementAvailableFrom,
    partners: customer.relationships
      .rows()
      .map(({ partner }) => partner)
      .filter((partner) => transactsWithMicrosoft(partnerOf(world, partner))),
    boughtThroughPartner: hasBoughtThroughPartner(customer),
    isSigned: customer.agreement.signedAt !== null,
  }
}

/** What the rules of an attestation look at. */
export interface AttestFacts extends Permission {
  /** Of a reseller that asks. */
  readonly providers: readonly PartnerId[]
  readonly actorMayAttest: boolean
  readonly relationshipIsActive: boolean
  readonly agreementIsAvailable: boolean
  /** It is the Microsoft Cloud Agreement that is confirmed. */
  readonly isOfCloud: boolean
  readonly dateHasCome: boolean
  /** What this partner attested before, of the same agreement. */
  readonly attestation: Attestation | undefined
}

export function attestFacts(
  command: AttestCustomerAgreement,
  { world, now, actor }: Context,
): AttestFacts {
  const { partner, template } = command
  const { relationships, agreement } = customerOf(world, command.customer)
  const isOfCloud = template === 'cloud-agreement'
  return {
    ...permission(world, { ...command, asks: ['attest-agreement'] }),
    providers: partnerOf(world, partner).providers,
    actorMayAttest:
      actsFor(actor, partner) && (actor.role === 'admin-agent' || actor.role === 'sales-agent'),
    relationshipIsActive: relationships.has(partner),
    agreementIsAvailable: isOfCloud || now >= customerAgreementAvailableFrom,
    isOfCloud,
    dateHasCome: hasCome(command.agreedOn, now),
    attestation: (isOfCloud ? agreement.cloudAttestations : agreement.attestations).get(partner),
  }
}

/** What the rules of the partner's own agreement look at. */
export interface PartnerSignFacts {
  readonly actorIsGlobalAdmin: boolean
  readonly isSigned: boolean
}

export function partnerSignFacts(
  { partner }: SignPartnerAgreement,
  { world, actor }: Context,
): PartnerSignFacts {
  return {
    actorIsGlobalAdmin: isGlobalAdminOf(actor, partner),
    isSigned: partnerOf(world, partner).partnerAgreementSignedAt !== null,
  }
}

function hasBoughtThroughPartner({ subscriptions, plans }: Customer): boolean {
  return plans.size > 0 || subscriptions.rows().some(({ channel }) => channel === 'csp')
}
