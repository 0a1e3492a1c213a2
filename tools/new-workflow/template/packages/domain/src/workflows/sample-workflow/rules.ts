import type { Rule } from '../../kernel/decision.ts'
import { standingRules } from '../../policies/standing.ts'
import type { StartFacts } from './facts.ts'

/** In order of precedence: when several are broken, the first is the refusal. */
export const startRules = [
  ...standingRules,
  {
    id: 'NEW-01',
    code: 'sample-workflow-is-final',
    must: 'Whoever starts it must have confirmed that there is no way back.',
    source: 'sample-workflow#what-must-be-true',
    holds: (facts) => facts.finalityAccepted,
  },
] as const satisfies readonly Rule<StartFacts>[]
