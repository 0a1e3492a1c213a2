import { offer as offerOf } from '../catalog/index.ts'
import type { Rule } from '../kernel/decision.ts'
import { currencyNotOfMarket } from './currency.ts'
import { idTaken } from './id-taken.ts'
import { openTransitionRules } from './open-transition.ts'
import {
  customerAgreementMissing,
  offerDiscontinued,
  seatsOutOfRange,
  seatsPerTenantExceeded,
} from './orderable.ts'
import type { OrderFacts } from './order-facts.ts'

const source = 'partner-center#ordering'

/** An open transition is in the way of Azure alone. */
const openTransitionRulesForAzure = openTransitionRules.map((rule) => ({
  ...rule,
  holds: (facts: OrderFacts) => !facts.isLegacyAzure || rule.holds(facts),
}))

/** A refusal that several commands share has one sentence, since translations are keyed by its code. */
export const cycleNotOffered = {
  id: 'ORD-04',
  code: 'billing-cycle-not-offered',
  must: 'The billing cycle that was asked for must be one that the offer can be paid in.',
  mend: { by: 'again', with: {}, choose: ['billingCycle'] },
  source,
} as const

export const baseNotActive = {
  id: 'ORD-06',
  code: 'base-not-active',
  must: 'The base of an add-on must be active, or ordered with it.',
  source,
} as const

export const throughAzurePlan = {
  id: 'PLAN-03',
  code: 'buy-through-azure-plan',
  must: 'The Azure plan must be bought with PurchaseAzurePlan, not with an order for an offer.',
  mend: { by: 'command', command: 'PurchaseAzurePlan' },
  source: 'partner-center#azure-plan-purchase',
  holds: (facts) => !facts.isAzurePlan,
} as const satisfies Rule<OrderFacts>

export const saleRules = [
  customerAgreementMissing,
  {
    id: 'ORD-01',
    code: 'azure-plan-replaces-0145p',
    must: 'The partner must have no Azure plan for the customer yet; under a plan, Azure subscriptions are created in the Azure portal.',
    mend: { by: 'command', command: 'CreateAzureSubscription' },
    source: 'azure-plan-transition#select-transition-to-azure-plan',
    holds: (facts) => !(facts.isLegacyAzure && facts.partnerHasPlan),
  },
  ...openTransitionRulesForAzure,
  offerDiscontinued,
  seatsOutOfRange,
  seatsPerTenantExceeded,
] as const satisfies readonly Rule<OrderFacts>[]

/** A line whose subscription is there already buys nothing a second time. */
export const idRule = {
  ...idTaken,
  mend: { by: 'again', with: {}, choose: ['subscription'] },
  holds: (facts) => facts.idsAreFree || facts.alreadyPlaced,
} as const satisfies Rule<OrderFacts>

export const fitRules = [
  {
    ...cycleNotOffered,
    holds: (facts) => facts.withoutCycle.length === 0,
    details: ({ withoutCycle }) => ({ offers: withoutCycle }),
  },
  currencyNotOfMarket,
  {
    id: 'ORD-06',
    code: 'add-on-needs-base',
    must: 'An add-on must name a base of this partner that it can be added to; anything else must name none.',
    mend: { by: 'again', with: {}, choose: ['parent'] },
    source,
    holds: (facts) => facts.strays.length === 0,
    details: ({ strays }) => ({
      offers: strays,
      bases: [...new Set(strays.flatMap((id) => offerOf(id)?.prerequisites ?? []))].sort(),
    }),
  },
  {
    ...baseNotActive,
    holds: (facts) => facts.idleBases.length === 0,
    details: ({ idleBases }) => ({ subscriptions: idleBases }),
    mend: ({ idleBases: [subscription] }) =>
      subscription === undefined
        ? null
        : {
            by: 'command',
            command: 'UpdateSubscription',
            with: { subscription, status: 'active' },
          },
  },
  idRule,
] as const satisfies readonly Rule<OrderFacts>[]

/** What is ordered, in order of precedence: in a cart, each line is judged by itself. */
export const lineRules = [...saleRules, ...fitRules] as const satisfies readonly Rule<OrderFacts>[]
