import type { Rule } from '../../kernel/decision.ts'
import { roleInsufficient } from '../../policies/acting.ts'
import { resellerRelationshipMissing } from '../../policies/standing.ts'
import { byClock } from '../../policies/clock.ts'
import type { BudgetFacts, PortalBudgetFacts, SetBudgetFacts } from './facts.ts'

const source = 'azure-plan-transition#select-transition-to-azure-plan'

const amountRule = {
  id: 'AZT-11',
  code: 'budget-not-positive',
  must: 'The budget must be more than nothing; a budget that is not wanted is removed.',
  mend: { by: 'again', with: {}, choose: ['amount'] },
  source: 'partner-center#billing',
  holds: (facts) => facts.amountIsPositive,
} as const satisfies Rule<Pick<SetBudgetFacts, 'amountIsPositive'>>

/** In order of precedence: when several are broken, the first is the refusal. */
export const removeRules = [
  {
    id: 'AZT-11',
    ...roleInsufficient,
    source: 'partner-center#billing',
    holds: (facts) => facts.actorWatches,
  },
  resellerRelationshipMissing,
] as const satisfies readonly Rule<BudgetFacts>[]

export const setRules = [
  ...removeRules,
  {
    id: 'AZT-11',
    code: 'budget-without-market',
    must: 'The customer must be in a country that is sold to; a budget is in the currency of its market.',
    source,
    holds: (facts) => facts.localCurrency !== null,
    details: ({ country }) => ({ countries: [country] }),
  },
  {
    id: 'AZT-11',
    code: 'budget-currency-differs',
    must: 'The budget must be in the customer’s local currency.',
    mend: { by: 'again', with: {}, choose: ['amount'] },
    source,
    holds: (facts) => facts.currencyIsLocal,
    details: ({ localCurrency }) => ({
      currencies: localCurrency === null ? [] : [localCurrency],
    }),
  },
  amountRule,
] as const satisfies readonly Rule<SetBudgetFacts>[]

export const portalBudgetRules = [
  {
    id: 'AZT-11',
    code: 'azure-access-missing',
    must: 'The customer, or somebody with a role on the Azure subscription, must set the budget in the Azure portal.',
    mend: { by: 'actor', as: 'customer/global-admin' },
    source,
    holds: (facts) => facts.actorHasAccess,
  },
  amountRule,
] as const satisfies readonly Rule<PortalBudgetFacts>[]

/** Watching a budget. */
export const watchedByClock = byClock({
  id: 'AZT-11',
  code: 'only-the-clock-watches-spending',
  source: 'decision-0098#when-somebody-is-told',
})
