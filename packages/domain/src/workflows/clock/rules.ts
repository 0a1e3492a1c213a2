import type { Rule } from '../../kernel/decision.ts'
import type { AdvanceFacts } from './facts.ts'

const source = 'partner-center#time'

const runsForward = {
  id: 'CLK-01',
  code: 'clock-runs-forward',
  must: 'The clock must move forward only; to look back, read the past, and to change it, fork.',
  mend: { by: 'looking', at: 'time' },
  source,
  holds: (facts) => facts.goesForward,
} as const satisfies Rule<Pick<AdvanceFacts, 'goesForward'>>

/** In order of precedence. */
export const advanceRules = [
  {
    id: 'CLK-01',
    code: 'clock-is-moving',
    must: 'The clock must stand still; a journey that was begun ends first.',
    mend: { by: 'command', command: 'StopClock', as: 'microsoft/system' },
    source,
    holds: (facts) => facts.stands,
  },
  {
    id: 'CLK-02',
    code: 'clock-target-unclear',
    must: 'Exactly one of a moment, a length of time and a number of working days must be given.',
    mend: { by: 'again', with: {}, choose: ['to', 'by', 'workingDays'] },
    source,
    holds: (facts) => facts.targets === 1,
    details: ({ targets }) => ({ given: [String(targets)] }),
  },
  {
    id: 'CLK-03',
    code: 'holidays-unknown',
    must: 'Working days must be counted in a country whose public holidays are known.',
    mend: { by: 'again', with: {}, choose: ['country'] },
    source,
    holds: (facts) => facts.holidaysAreKnown,
  },
  runsForward,
] as const satisfies readonly Rule<AdvanceFacts>[]

/** Of a clock that is set running. */
export const runRules = [runsForward] as const
