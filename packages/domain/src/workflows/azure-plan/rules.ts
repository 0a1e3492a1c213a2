import type { Rule } from '../../kernel/decision.ts'
import { roleInsufficient } from '../../policies/acting.ts'
import { currencyNotOfMarket } from '../../policies/currency.ts'
import { idTaken } from '../../policies/id-taken.ts'
import { openTransitionRules } from '../../policies/open-transition.ts'
import { azurePlanBoughtAlready, planPurchaseRules } from '../../policies/plan-purchase.ts'
import { namedResellerRules } from '../../policies/reseller-order.ts'
import { directBillRules } from '../../policies/permission.ts'
import { sellingRules } from '../../policies/selling.ts'
import { resellerRelationshipMissing, standingRules } from '../../policies/standing.ts'
import { staleVersion } from '../../policies/version.ts'
import type { PlanFacts, PurchaseFacts } from './facts.ts'
import type { CreateFacts, RoleFacts, SubscriptionFacts } from './subscription-facts.ts'

const purchase = 'partner-center#azure-plan-purchase'
const managing = 'azure-plan#learn-about-the-azure-plan'
const entitlements = 'partner-center#entitlements'

/** In order of precedence: when several are broken, the first is the refusal. */
export const purchaseRules = [
  ...sellingRules,
  ...standingRules,
  ...planPurchaseRules,
  ...namedResellerRules,
  currencyNotOfMarket,
  {
    ...azurePlanBoughtAlready,
    holds: (facts) => !facts.planIsWantedNew || azurePlanBoughtAlready.holds(facts),
  },
] as const satisfies readonly Rule<PurchaseFacts>[]

const planOfPartnerRule = {
  id: 'PLAN-04',
  code: 'azure-plan-of-another-partner',
  must: 'The Azure plan must have been bought by this partner.',
  source: managing,
  holds: (facts) => facts.isOfPartner,
  details: ({ plan }) => ({ partners: plan === undefined ? [] : [plan.partner] }),
  mend: ({ plan }) =>
    plan === undefined
      ? null
      : {
          by: 'again',
          with: { partner: plan.partner },
          as: `${plan.partner}/admin-agent`,
        },
} as const satisfies Rule<PlanFacts>

export const suspendRules = [
  ...sellingRules,
  resellerRelationshipMissing,
  planOfPartnerRule,
  staleVersion,
  ...openTransitionRules,
  {
    id: 'PLAN-04',
    code: 'azure-plan-in-use',
    must: 'No Azure subscription and no reservation below the plan may be active; each must be cancelled first.',
    source: purchase,
    holds: (facts) => facts.running.length === 0 && facts.reservations.length === 0,
    details: ({ running, reservations }) => ({ entitlements: running, reservations }),
    mend: ({ running: [entitlement], reservations: [subscription] }) => {
      if (entitlement !== undefined) {
        return { by: 'command', command: 'CancelAzureSubscription', with: { entitlement } }
      }
      return subscription === undefined
        ? null
        : { by: 'command', command: 'ReturnReservation', with: { subscription } }
    },
  },
] as const satisfies readonly Rule<PlanFacts>[]

export const reactivateRules = [
  ...sellingRules,
  resellerRelationshipMissing,
  planOfPartnerRule,
  staleVersion,
] as const satisfies readonly Rule<PlanFacts>[]

const managingRules = [
  ...directBillRules,
  {
    id: 'PLAN-04',
    ...roleInsufficient,
    source: entitlements,
    holds: (facts) => facts.actorAdministers,
  },
  resellerRelationshipMissing,
  {
    id: 'PLAN-04',
    code: 'not-under-azure-plan',
    must: 'The Azure subscription must belong under an Azure plan of this partner.',
    mend: { by: 'looking', at: 'transition' },
    source: managing,
    holds: (facts) => facts.plan !== undefined,
  },
] as const satisfies readonly Rule<
  Pick<SubscriptionFacts, 'actorAdministers' | 'relationshipIsActive' | 'plan' | 'refused'>
>[]

const planIsActiveRule = {
  id: 'PLAN-04',
  code: 'azure-plan-suspended',
  must: 'The Azure plan must be active.',
  source: managing,
  holds: (facts) => facts.plan?.status === 'active',
  mend: ({ plan }) =>
    plan === undefined
      ? null
      : { by: 'command', command: 'ReactivateAzurePlan', with: { plan: plan.id } },
} as const satisfies Rule<Pick<SubscriptionFacts, 'plan'>>

export const createRules = [
  ...managingRules,
  planIsActiveRule,
  {
    ...idTaken,
    mend: { by: 'again', with: {}, choose: ['entitlement'] },
    holds: (facts) => facts.idIsFree || facts.alreadyCreated,
  },
] as const satisfies readonly Rule<CreateFacts>[]

/** Renaming and cancelling are possible under a suspended plan too. */
export const manageRules = managingRules

export const reactivateSubscriptionRules = [
  ...managingRules,
  planIsActiveRule,
] as const satisfies readonly Rule<SubscriptionFacts>[]

export const roleRules = [
  {
    id: 'AZT-09',
    code: 'not-owner',
    must: 'The customer’s global admin, or somebody who owns the Azure subscription, must change its roles.',
    mend: { by: 'actor', as: 'customer/global-admin' },
    source: entitlements,
    holds: (facts) => facts.actorMayAssign,
  },
] as const satisfies readonly Rule<RoleFacts>[]
