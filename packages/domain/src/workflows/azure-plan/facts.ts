import type { AzurePlan } from '../../model/azure/azure-plan.ts'
import type {
  CustomerId,
  EntitlementId,
  PartnerId,
  PlanId,
  SubscriptionId,
} from '../../model/ids.ts'
import { reservationsBelow } from '../../model/azure/reservations-below.ts'
import type { Capability } from '../../policies/capability.ts'
import { openTransition, type OpenTransition } from '../../policies/open-transition.ts'
import { planPurchase, type PlanPurchase } from '../../policies/plan-purchase.ts'
import { planTerms, type PlanTerms } from '../../policies/plan-terms.ts'
import { namedReseller, type NamedReseller } from '../../policies/reseller-order.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import { versioned, type Versioned } from '../../policies/version.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { PurchaseAzurePlan } from './messages.ts'

/** What the rules of a purchase look at. */
export interface PurchaseFacts extends Standing, Selling, NamedReseller, PlanPurchase {
  readonly planIsWantedNew: boolean
  readonly terms: PlanTerms
}

export function purchaseFacts(command: PurchaseAzurePlan, context: Context): PurchaseFacts {
  const { world, actor } = context
  const { partner, reseller } = command
  return {
    ...standing(world, { ...command, resellers: [reseller ?? partner] }),
    ...selling(world, actor, command),
    ...namedReseller(world, command),
    ...planPurchase(world, command),
    planIsWantedNew: command.planIsNew ?? false,
    terms: planTerms(world, command),
  }
}

/** What the rules of suspending or reactivating a plan look at. */
export interface PlanFacts extends Selling, Standing, OpenTransition, Versioned {
  readonly plan: AzurePlan | undefined
  readonly isOfPartner: boolean
  /** Azure subscriptions below it that run. */
  readonly running: readonly EntitlementId[]
  readonly reservations: readonly SubscriptionId[]
}

/** Of a suspension. */
export function suspendPlanFacts(command: PlanNamed, context: Context): PlanFacts {
  return planFacts(command, context, ['suspend'])
}

/** Of a reactivation. */
export function reactivatePlanFacts(command: PlanNamed, context: Context): PlanFacts {
  return planFacts(command, context, ['change-subscription'])
}

interface PlanNamed {
  readonly partner: PartnerId
  readonly customer: CustomerId
  readonly plan: PlanId
  readonly version?: number | undefined
}

function planFacts(
  command: PlanNamed,
  { world, actor }: Context,
  asks: readonly Capability[],
): PlanFacts {
  const customer = customerOf(world, command.customer)
  const plan = customer.plans.get(command.plan)
  return {
    ...selling(world, actor, command, asks),
    ...standing(world, command),
    ...openTransition(customer, command.partner),
    plan,
    ...versioned({ version: plan?.version ?? 1 }, command),
    isOfPartner: plan?.partner === command.partner,
    running: customer.azureSubscriptions
      .rows()
      .filter((azure) => azure.plan === command.plan && azure.status === 'active')
      .map(({ id }) => id),
    reservations: reservationsBelow(customer, plan).map(({ id }) => id),
  }
}
