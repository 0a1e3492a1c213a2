import { listCurrency } from '../kernel/money.ts'
import type { AzurePlanPurchased } from '../model/azure/plan-events.ts'
import type { World } from '../model/world.ts'
import { planCurrency, type Buying } from './plan-currency.ts'

/** PLAN-05: 15 per cent of the list price. */
const earnedCreditPercent = '15'

export type PlanTerms = Pick<AzurePlanPurchased, 'earnedCreditPercent' | 'currency'>

/** What is settled for good when a plan is bought, whoever buys it and however. */
export function planTerms(world: World, buying: Buying): PlanTerms {
  const currency = planCurrency(world, buying)
  return {
    ...(currency === listCurrency ? {} : { currency }),
    ...(world.settings.earnedCredit === 'by-role' ? { earnedCreditPercent } : {}),
  }
}
