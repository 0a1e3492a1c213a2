import type { Rule } from '../../kernel/decision.ts'
import type { OrderFacts } from '../../policies/order-facts.ts'
import { fitRules, saleRules, throughAzurePlan } from '../../policies/order-rules.ts'
import { namedResellerRules } from '../../policies/reseller-order.ts'
import { sellingRules } from '../../policies/selling.ts'
import { standingRules } from '../../policies/standing.ts'

/** In order of precedence: when several are broken, the first is the refusal. */
export const placeRules = [
  ...sellingRules,
  throughAzurePlan,
  ...standingRules,
  ...saleRules,
  ...namedResellerRules,
  ...fitRules,
] as const satisfies readonly Rule<OrderFacts>[]
