import type { Rule } from '../../kernel/decision.ts'
import type { ArmFacts, HealFacts } from './facts.ts'

const source = 'decision-0012#faults-are-part-of-the-log'

export const armRules = [
  {
    id: 'AZT-13',
    code: 'failpoint-unknown',
    must: 'The failpoint is one of those listed in the catalog.',
    source,
    holds: (facts) => facts.failpointExists,
  },
  {
    id: 'AZT-13',
    code: 'fault-already-armed',
    must: 'No other fault of this name is armed.',
    source,
    holds: (facts) => !facts.isArmed || facts.isSame,
  },
] as const satisfies readonly Rule<ArmFacts>[]

export const healRules = [
  {
    id: 'AZT-13',
    code: 'fault-unknown',
    must: 'One armed fault is named, or all are healed.',
    source,
    holds: (facts) => facts.all || facts.isArmed,
  },
] as const satisfies readonly Rule<HealFacts>[]
