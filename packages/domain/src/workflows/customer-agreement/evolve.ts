import { assertNever } from '../../kernel/invariant.ts'
import type { CustomerAgreement } from '../../model/customer-agreement.ts'
import type { CustomerId } from '../../model/ids.ts'
import { withCustomer, withRow, type World } from '../../model/world.ts'
import type { CustomerAgreementEvent } from './messages.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolve(world: World, event: CustomerAgreementEvent): World {
  switch (event.type) {
    case 'CustomerAgreementSigned':
      return withAgreement(world, event.customer, (agreement) => ({
        ...agreement,
        signedAt: event.signedAt,
      }))
    case 'CustomerAgreementAttested': {
      const { partner, firstName, lastName, email, phone, agreedOn, attestedAt } = event
      const attestation = { partner, firstName, lastName, email, phone, agreedOn, attestedAt }
      return withAgreement(world, event.customer, (agreement) => ({
        ...agreement,
        attestations: agreement.attestations.with(partner, attestation),
      }))
    }
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
