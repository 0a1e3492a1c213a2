import type { Rule } from '../../kernel/decision.ts'
import type { ArmFacts, HealFacts } from './facts.ts'

const source = 'decision-0012#faults-are-part-of-the-log'

export const armRules = [
  {
    id: 'AZT-13',
    code: 'failpoint-unknown',
    must: 'The failpoint must be one of those listed in the catalog.',
    mend: { by: 'looking', at: 'fault-points' },
    source,
    holds: (facts) => facts.failpointExists,
  },
  {
    id: 'AZT-13',
    code: 'fault-already-armed',
    must: 'No other fault of this name may be armed; the name must be free.',
    source,
    holds: (facts) => !facts.isArmed || facts.isSame,
    mend: ({ fault }) => ({ by: 'command', command: 'HealFault', with: { fault } }),
  },
] as const satisfies readonly Rule<ArmFacts>[]

export const healRules = [
  {
    id: 'AZT-13',
    code: 'fault-unknown',
    must: 'One armed fault must be named, or all are healed.',
    mend: { by: 'looking', at: 'fault-points' },
    source,
    holds: (facts) => facts.all || facts.isArmed,
  },
] as const satisfies readonly Rule<HealFacts>[]
