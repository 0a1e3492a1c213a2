import { invariant } from '../../kernel/invariant.ts'
import { isLegacyAzure } from '../../model/subscriptions/commerce-subscription.ts'
import type { PartnerId, PlanId } from '../../model/ids.ts'
import { openTransition, type OpenTransition } from '../../policies/open-transition.ts'
import { namedReseller, type NamedReseller } from '../../policies/reseller-order.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import { chosen, type Chosen } from './chosen-rules.ts'
import type { ChangePartnerOfRecord } from './messages.ts'

/** What the rules of another partner of record look at. */
export interface PartnerOfRecordFacts
  extends Chosen, Standing, Selling, OpenTransition, NamedReseller {
  readonly isLegacyAzure: boolean
  readonly named: PartnerId
  /** The plan that its Azure side is under; null while there is none. */
  readonly plan: PlanId | null
}

export function partnerOfRecordFacts(
  command: ChangePartnerOfRecord,
  { world, actor }: Context,
): PartnerOfRecordFacts {
  const { partner, reseller } = command
  const customer = customerOf(world, command.customer)
  const subscription = customer.subscriptions.get(command.subscription)
  invariant(subscription, `subscription ${command.subscription} exists`)
  const { entitlement } = subscription
  const azure = entitlement === null ? undefined : customer.azureSubscriptions.get(entitlement)
  return {
    ...chosen(subscription, command),
    ...standing(world, { ...command, resellers: [reseller] }),
    ...selling(world, actor, partner),
    ...openTransition(customer, partner),
    ...namedReseller(world, command),
    isLegacyAzure: isLegacyAzure(subscription),
    named: reseller,
    plan: azure?.plan ?? null,
  }
}
