import { azurePlanIsSoldIn } from '../../catalog/index.ts'
import { azurePlanAvailableFrom, type AzurePlan } from '../../model/azure/azure-plan.ts'
import {
  asSold,
  isLegacyAzure,
  type CommerceSubscription,
} from '../../model/subscriptions/commerce-subscription.ts'
import { agreementStandsWith } from '../../model/parties/customer-agreement.ts'
import type { Customer } from '../../model/parties/customer.ts'
import {
  planId,
  type CustomerId,
  type EntitlementId,
  type PartnerId,
  type PlanId,
} from '../../model/ids.ts'
import { openTransition, type OpenTransition } from '../../policies/open-transition.ts'
import { namedCurrency, type NamedCurrency } from '../../policies/currency.ts'
import { namedReseller, type NamedReseller } from '../../policies/reseller-order.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import { versioned, type Versioned } from '../../policies/version.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { PurchaseAzurePlan } from './messages.ts'

/** What the rules of a purchase look at. */
export interface PurchaseFacts
  extends Standing, Selling, OpenTransition, NamedReseller, NamedCurrency {
  readonly agreementStands: boolean
  readonly planIsAvailable: boolean
  readonly planIsSoldThere: boolean
  /** Of the customer. */
  readonly country: string
  /** The partner bills a 0145P subscription that no plan holds. */
  readonly holdsUnmappedLegacyAzure: boolean
  readonly partnerOfRecord: PartnerId
  readonly plan: PlanId
  readonly isOwned: boolean
}

export function purchaseFacts(command: PurchaseAzurePlan, context: Context): PurchaseFacts {
  const { world, now, actor } = context
  const { partner, reseller } = command
  const customer = customerOf(world, command.customer)
  const partnerOfRecord = reseller ?? partner
  const plan = planId({ customer: customer.id, partner, partnerOfRecord })
  return {
    ...standing(world, { ...command, resellers: [partnerOfRecord] }),
    ...selling(world, actor, partner),
    ...openTransition(customer, partner),
    ...namedReseller(world, command),
    ...namedCurrency(customer, world.now, [command.currency]),
    agreementStands: agreementStandsWith(customer.agreement, partner),
    planIsAvailable: now >= azurePlanAvailableFrom,
    country: customer.country,
    planIsSoldThere: azurePlanIsSoldIn(customer.country),
    holdsUnmappedLegacyAzure: customer.subscriptions
      .rows()
      .some((one) => asSold(one)?.partner === partner && isUnmappedLegacyAzure(one, customer)),
    partnerOfRecord,
    plan,
    isOwned: customer.plans.has(plan),
  }
}

/** What the rules of suspending or reactivating a plan look at. */
export interface PlanFacts extends Selling, Standing, OpenTransition, Versioned {
  readonly plan: AzurePlan | undefined
  readonly isOfPartner: boolean
  /** Azure subscriptions below it that run. */
  readonly running: readonly EntitlementId[]
}

export function planFacts(
  command: {
    readonly partner: PartnerId
    readonly customer: CustomerId
    readonly plan: PlanId
    readonly version?: number | undefined
  },
  { world, actor }: Context,
): PlanFacts {
  const customer = customerOf(world, command.customer)
  const plan = customer.plans.get(command.plan)
  return {
    ...selling(world, actor, command.partner),
    ...standing(world, command),
    ...openTransition(customer, command.partner),
    plan,
    ...versioned({ version: plan?.version ?? 1 }, command),
    isOfPartner: plan?.partner === command.partner,
    running: customer.azureSubscriptions
      .rows()
      .filter((azure) => azure.plan === command.plan && azure.status === 'active')
      .map(({ id }) => id),
  }
}

function isUnmappedLegacyAzure(
  subscription: CommerceSubscription,
  { azureSubscriptions }: Customer,
): boolean {
  if (!isLegacyAzure(subscription) || subscription.status === 'deleted') return false
  return azureSubscriptions.get(subscription.entitlement)?.plan === null
}
