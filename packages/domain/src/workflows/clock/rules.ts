import type { Rule } from '../../kernel/decision.ts'
import type { AdvanceFacts } from './facts.ts'

const source = 'partner-center#time'

/** In order of precedence. */
export const advanceRules = [
  {
    id: 'CLK-01',
    code: 'clock-is-moving',
    must: 'The clock stands still; a journey that was begun ends first.',
    source,
    holds: (facts) => facts.stands,
  },
  {
    id: 'CLK-02',
    code: 'clock-target-unclear',
    must: 'Exactly one of a moment, a length of time and a number of working days is given.',
    source,
    holds: (facts) => facts.targets === 1,
  },
  {
    id: 'CLK-03',
    code: 'holidays-unknown',
    must: 'Working days are counted in a country whose public holidays are known.',
    source,
    holds: (facts) => facts.holidaysAreKnown,
  },
  {
    id: 'CLK-01',
    code: 'clock-runs-forward',
    must: 'The clock moves forward only; to look back, read the past, and to change it, fork.',
    source,
    holds: (facts) => facts.goesForward,
  },
] as const satisfies readonly Rule<AdvanceFacts>[]
