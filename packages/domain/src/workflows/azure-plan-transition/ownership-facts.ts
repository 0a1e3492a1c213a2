import type { AzurePlan } from '../../model/azure-plan.ts'
import { agreementStandsWith } from '../../model/customer-agreement.ts'
import type { CustomerId, EntitlementId, PartnerId } from '../../model/ids.ts'
import { transactsWithMicrosoft } from '../../model/partner.ts'
import { actsFor, standing, type Standing } from '../../model/standing.ts'
import { customerOf, partnerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'

/** What the rules of a change of billing ownership look at, for the partner that asks or asked. */
export interface OwnershipFacts extends Standing {
  readonly actorIsUser: boolean
  readonly actorIsCustomerGlobalAdmin: boolean
  readonly partnerTransacts: boolean
  readonly agreementStands: boolean
  readonly isOutsideCsp: boolean
  readonly requestedBy: PartnerId | undefined
  readonly activePlan: AzurePlan | undefined
}

export function ownershipFacts(
  request: {
    readonly customer: CustomerId
    readonly entitlement: EntitlementId
    readonly partner?: PartnerId
  },
  { world, actor }: Context,
): OwnershipFacts {
  const customer = customerOf(world, request.customer)
  const requestedBy = customer.ownershipRequests.get(request.entitlement)
  const partner = request.partner ?? requestedBy
  const payer = customer.azureSubscriptions.get(request.entitlement)?.billing.at(-1)?.payer
  return {
    ...(partner ? standing(world, { partner, customer: customer.id }) : nobodyStands),
    actorIsUser: actor.role !== 'app',
    actorIsCustomerGlobalAdmin: actsFor(actor, customer.id) && actor.role === 'global-admin',
    partnerTransacts: partner !== undefined && transactsWithMicrosoft(partnerOf(world, partner)),
    agreementStands: partner !== undefined && agreementStandsWith(customer.agreement, partner),
    isOutsideCsp: payer?.stream === 'outside-csp',
    requestedBy,
    activePlan: customer.plans
      .rows()
      .find((plan) => plan.partner === partner && plan.status === 'active'),
  }
}

const nobodyStands: Standing = {
  relationshipIsActive: false,
  regionIsShared: false,
  regions: {},
  partnerAgreementIsSigned: false,
  resellerAgreementIsSigned: false,
}
