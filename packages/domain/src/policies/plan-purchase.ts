import { azurePlanIsSoldIn } from '../catalog/index.ts'
import type { Rule } from '../kernel/decision.ts'
import { azurePlanAvailableFrom } from '../model/azure/azure-plan.ts'
import { planId, type PartnerId, type PlanId } from '../model/ids.ts'
import { agreementStandsWith } from '../model/parties/customer-agreement.ts'
import type { Customer } from '../model/parties/customer.ts'
import {
  asSold,
  isLegacyAzure,
  type CommerceSubscription,
} from '../model/subscriptions/commerce-subscription.ts'
import { namedBeside, type NamedCurrency } from './currency.ts'
import {
  exchangeRateMissing,
  marketCurrency,
  ratedPlan,
  type Buying,
  type PlanCurrency,
} from './plan-currency.ts'
import { customerOf, type World } from '../model/world.ts'
import { openTransition, openTransitionRules, type OpenTransition } from './open-transition.ts'

/** What decides whether a partner may buy the Azure plan, by itself or as a line of a cart. */
export interface PlanPurchase extends OpenTransition, NamedCurrency, PlanCurrency {
  readonly agreementStands: boolean
  readonly planIsAvailable: boolean
  readonly planIsSoldThere: boolean
  /** Of the customer. */
  readonly country: string
  /** The partner bills a 0145P subscription that no plan holds. */
  readonly holdsUnmappedLegacyAzure: boolean
  readonly partnerOfRecord: PartnerId
  readonly plan: PlanId
  /** The customer has the plan of this partner of record. */
  readonly isOwned: boolean
}

export function planPurchase(
  world: World,
  asked: Buying & {
    readonly reseller?: PartnerId | null | undefined
    readonly currency?: string | null | undefined
  },
): PlanPurchase {
  const { now } = world
  const customer = customerOf(world, asked.customer)
  const { partner, reseller, currency } = asked
  const partnerOfRecord = reseller ?? partner
  const plan = planId({ customer: customer.id, partner, partnerOfRecord })
  return {
    ...openTransition(customer, partner),
    ...namedBeside(marketCurrency(world, asked), [currency]),
    ...(customer.plans.has(plan) ? { rateMissing: null } : ratedPlan(world, asked)),
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

function isUnmappedLegacyAzure(
  subscription: CommerceSubscription,
  { azureSubscriptions }: Customer,
): boolean {
  if (!isLegacyAzure(subscription) || subscription.status === 'deleted') return false
  return azureSubscriptions.get(subscription.entitlement)?.plan === null
}

const source = 'partner-center#azure-plan-purchase'

const agreementMissing = {
  id: 'MCA-01',
  code: 'customer-agreement-missing',
  must: 'The customer must have accepted the Microsoft Customer Agreement.',
  mend: { by: 'command', command: 'AttestCustomerAgreement' },
  source:
    'azure-plan#introduction-azure-plan-lets-partners-buy-azure-at-pay-as-you-go-rates-for-customers',
  holds: (facts) => facts.agreementStands,
} as const satisfies Rule<PlanPurchase>

const notAvailableYet = {
  id: 'PLAN-03',
  code: 'azure-plan-not-available-yet',
  must: 'The Azure plan must be available, as it is from 1 November 2019.',
  source,
  holds: (facts) => facts.planIsAvailable,
  mend: { by: 'waiting', until: azurePlanAvailableFrom },
} as const satisfies Rule<PlanPurchase>

const notSoldHere = {
  id: 'PLAN-03',
  code: 'azure-plan-not-sold-here',
  must: 'The Azure plan must be sold in the customer’s country.',
  source,
  holds: (facts) => facts.planIsSoldThere,
  details: ({ country }) => ({ countries: [country] }),
} as const satisfies Rule<PlanPurchase>

const transitionRequired = {
  id: 'ORD-02',
  code: 'transition-required',
  must: 'No Microsoft Azure (0145P) subscription may be left outside a plan; what the customer has must be moved by the transition.',
  mend: { by: 'command', command: 'StartAzurePlanTransition' },
  source,
  holds: (facts) => !facts.holdsUnmappedLegacyAzure,
} as const satisfies Rule<PlanPurchase>

/** A second plan of one partner of record would be the first one again, so an order of it buys nothing. */
export const azurePlanBoughtAlready = {
  id: 'AZT-04',
  code: 'azure-plan-bought-already',
  must: 'The customer must have no Azure plan of this partner of record yet.',
  mend: { by: 'looking', at: 'plans' },
  source: 'azure-plan-transition#select-transition-to-azure-plan',
  holds: (facts) => !facts.isOwned,
  details: ({ plan, partnerOfRecord }) => ({ plans: [plan], partners: [partnerOfRecord] }),
} as const satisfies Rule<PlanPurchase>

/** What must be true of the customer; in order of precedence. */
export const planPurchaseRules = [
  agreementMissing,
  notAvailableYet,
  notSoldHere,
  ...openTransitionRules,
  transitionRequired,
  exchangeRateMissing,
] as const satisfies readonly Rule<PlanPurchase>[]

/** What of them no line of another offer is asked. */
export const planAloneRules = [
  agreementMissing,
  notAvailableYet,
  notSoldHere,
  transitionRequired,
  exchangeRateMissing,
  azurePlanBoughtAlready,
] as const satisfies readonly Rule<PlanPurchase>[]
