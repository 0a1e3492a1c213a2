import { invariant } from '../../kernel/invariant.ts'
import {
  asAzure,
  asRuled,
  isLegacyAzure,
  type RuledSubscription,
} from '../../model/subscriptions/commerce-subscription.ts'
import type { PartnerId, PlanId } from '../../model/ids.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { openTransition, type OpenTransition } from '../../policies/open-transition.ts'
import { namedReseller, type NamedReseller } from '../../policies/reseller-order.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import { chosen, type Chosen } from './chosen-rules.ts'
import type { ChangePartnerOfRecord } from './messages.ts'

/** What decides whether a subscription may have another partner of record. */
export interface RecordFacts {
  readonly isLegacyAzure: boolean
  /** The plan that its Azure side is under; null while there is none. */
  readonly plan: PlanId | null
}

export function recordFacts(
  { azureSubscriptions }: Customer,
  subscription: RuledSubscription,
): RecordFacts {
  const record = asAzure(subscription)
  const azure = record && azureSubscriptions.get(record.entitlement)
  return { isLegacyAzure: isLegacyAzure(subscription), plan: azure?.plan ?? null }
}

/** What the rules of another partner of record look at. */
export interface PartnerOfRecordFacts
  extends Chosen, Standing, Selling, OpenTransition, NamedReseller, RecordFacts {
  readonly named: PartnerId
}

export function partnerOfRecordFacts(
  command: ChangePartnerOfRecord,
  { world, actor }: Context,
): PartnerOfRecordFacts {
  const { partner, reseller } = command
  const customer = customerOf(world, command.customer)
  const subscription = asRuled(customer.subscriptions.get(command.subscription))
  invariant(subscription, `subscription ${command.subscription} exists, and has rules`)
  return {
    ...chosen(subscription, command, customer),
    ...standing(world, { ...command, resellers: [reseller] }),
    ...selling(world, actor, command, ['change-subscription']),
    ...openTransition(customer, partner),
    ...namedReseller(world, command),
    ...recordFacts(customer, subscription),
    named: reseller,
  }
}
