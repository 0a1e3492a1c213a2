import type { AzurePlanPurchased } from '../model/azure/plan-events.ts'
import type { World } from '../model/world.ts'

/** PLAN-05: 15 per cent of the list price. */
const earnedCreditPercent = '15'

export type PlanTerms = Pick<AzurePlanPurchased, 'earnedCreditPercent'>

/** What is settled for good when a plan is bought, whoever buys it and however. */
export function planTerms({ settings }: Pick<World, 'settings'>): PlanTerms {
  return settings.earnedCredit === 'by-role' ? { earnedCreditPercent } : {}
}
