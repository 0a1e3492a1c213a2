import { assertNever } from '../../kernel/invariant.ts'
import type { Attestation, CustomerAgreement } from './customer-agreement.ts'
import type { CustomerId } from '../ids.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import type { AgreementEvent } from './agreement-events.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveAgreement(world: World, event: AgreementEvent): World {
  switch (event.type) {
    case 'CustomerAgreementSigned':
      return withAgreement(world, event.customer, (agreement) => ({
        ...agreement,
        signedAt: event.signedAt,
      }))
    case 'CustomerAgreementAttested':
      return withAgreement(world, event.customer, (agreement) => ({
        ...agreement,
        attestations: agreement.attestations.with(event.partner, attestationOf(event)),
      }))
    case 'CloudAgreementAttested':
      return withAgreement(world, event.customer, (agreement) => ({
        ...agreement,
        cloudAttestations: agreement.cloudAttestations.with(event.partner, attestationOf(event)),
      }))
    case 'PartnerAgreementSigned': {
      const partners = withRow(world.partners, event.partner, (partner) => ({
        ...partner,
        partnerAgreementSignedAt: event.signedAt,
      }))
      return { ...world, partners }
    }
    default:
      return assertNever(event)
  }
}

type Attested = Extract<AgreementEvent, { readonly type: `${string}Attested` }>

function attestationOf(event: Attested): Attestation {
  const { partner, firstName, lastName, email, phone, agreedOn, attestedAt } = event
  return { partner, firstName, lastName, email, phone, agreedOn, attestedAt }
}

function withAgreement(
  world: World,
  id: CustomerId,
  change: (agreement: CustomerAgreement) => CustomerAgreement,
): World {
  return withCustomer(world, id, (customer) => ({
    ...customer,
    agreement: change(customer.agreement),
  }))
}
