import type { Rule } from '../../kernel/decision.ts'
import { ofJudged } from '../../policies/judged.ts'
import { sellingRules } from '../../policies/selling.ts'
import { resellerRelationshipMissing } from '../../policies/standing.ts'
import type { CycleFacts } from './cycle-facts.ts'
import { cycleOfLineRules } from './rules.ts'

/** In order of precedence. An order of which one line cannot change is refused for the reason of its first such line. */
export const changeBillingCycleRules = [
  ...sellingRules,
  resellerRelationshipMissing,
  {
    id: 'ORD-03',
    code: 'order-of-another-partner',
    must: 'The order must be one that this partner placed for the customer.',
    mend: { by: 'again', with: {}, choose: ['order'] },
    source: 'partner-center#ordering',
    holds: (facts) => facts.orderIsOfPartner,
  },
  ...cycleOfLineRules.map((rule) => ofJudged(rule)),
] as const satisfies readonly Rule<CycleFacts>[]
