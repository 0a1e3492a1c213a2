import type { Rule } from '../../kernel/decision.ts'
import { idTaken } from '../../model/id-taken.ts'
import { openTransitionRules } from '../../model/open-transition.ts'
import { orderableRules } from '../../model/orderable.ts'
import { namedResellerRules } from '../../model/reseller-order.ts'
import { sellingRules } from '../../model/selling.ts'
import { standingRules } from '../../model/standing.ts'
import type { OrderFacts, UpdateFacts } from './facts.ts'

const source = 'partner-center#ordering'

/** An open transition is in the way of Azure alone. */
const openTransitionRulesForAzure = openTransitionRules.map((rule) => ({
  ...rule,
  holds: (facts: OrderFacts) => !facts.isLegacyAzure || rule.holds(facts),
}))

/** In order of precedence: when several are broken, the first is the refusal. */
export const placeRules = [
  ...sellingRules,
  {
    id: 'PLAN-03',
    code: 'buy-through-azure-plan',
    must: 'The Azure plan is bought with PurchaseAzurePlan, not with an order for an offer.',
    source: 'partner-center#azure-plan-purchase',
    holds: (facts) => !facts.isAzurePlan,
  },
  ...standingRules,
  orderableRules[0],
  {
    id: 'ORD-01',
    code: 'azure-plan-replaces-0145p',
    must: 'The partner has no Azure plan for the customer yet; under a plan, Azure subscriptions are created in the Azure portal.',
    source: 'azure-plan-transition#select-transition-to-azure-plan',
    holds: (facts) => !(facts.isLegacyAzure && facts.partnerHasPlan),
  },
  ...openTransitionRulesForAzure,
  ...orderableRules.slice(1),
  ...namedResellerRules,
  {
    ...idTaken,
    holds: (facts) => facts.idIsFree || facts.alreadyPlaced,
  },
] as const satisfies readonly Rule<OrderFacts>[]

export const updateRules = [
  ...sellingRules,
  standingRules[0],
  {
    id: 'ORD-03',
    code: 'subscription-of-another-partner',
    must: 'The subscription was bought through this partner.',
    source,
    holds: (facts) => facts.isOfPartner,
  },
  {
    id: 'ORD-04',
    code: 'subscription-deleted',
    must: 'The subscription is not deleted; deleted is for good.',
    source,
    holds: (facts) => facts.subscription.status !== 'deleted',
  },
  {
    id: 'ORD-07',
    code: 'stale-version',
    must: 'The subscription has not changed since it was read.',
    source,
    holds: (facts) => facts.versionIsCurrent,
  },
  {
    id: 'AZT-07',
    code: 'subscription-moved-to-plan',
    must: 'A subscription whose Azure side is under an Azure plan stays suspended.',
    source: 'azure-plan-transition#track-your-transition-details',
    holds: (facts) => !facts.revivesMoved,
  },
] as const satisfies readonly Rule<UpdateFacts>[]
