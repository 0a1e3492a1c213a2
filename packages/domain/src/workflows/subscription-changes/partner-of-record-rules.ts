import type { Rule } from '../../kernel/decision.ts'
import { openTransitionRules } from '../../policies/open-transition.ts'
import { namedResellerRules } from '../../policies/reseller-order.ts'
import { sellingRules } from '../../policies/selling.ts'
import { resellerAgreementMissing, resellerRelationshipMissing } from '../../policies/standing.ts'
import { chosenRules } from './chosen-rules.ts'
import type { PartnerOfRecordFacts, RecordFacts } from './partner-of-record-facts.ts'

/** An open transition has decided under which plan each Azure subscription goes; licences are none of its business. */
const openTransitionRulesForAzure = openTransitionRules.map((rule) => ({
  ...rule,
  holds: (facts: PartnerOfRecordFacts) => !facts.isLegacyAzure || rule.holds(facts),
}))

/** Shared by every command that may name another partner of record. */
export const outsidePlan = {
  id: 'ORD-09',
  code: 'partner-of-record-of-plan',
  must: 'The subscription must be outside every Azure plan: under one, the plan says who is partner of record.',
  source: 'partner-center#ordering',
  holds: (facts) => facts.plan === null,
  details: ({ plan }) => ({ plans: plan === null ? [] : [plan] }),
  mend: { by: 'looking', at: 'plans' },
} as const satisfies Rule<RecordFacts>

/** In order of precedence: when several are broken, the first is the refusal. */
export const partnerOfRecordRules = [
  ...sellingRules,
  resellerRelationshipMissing,
  ...chosenRules,
  ...openTransitionRulesForAzure,
  outsidePlan,
  ...namedResellerRules,
  resellerAgreementMissing,
] as const satisfies readonly Rule<PartnerOfRecordFacts>[]
