import type { Rule } from '../../kernel/decision.ts'
import { byClock } from '../../policies/clock.ts'
import { startRules } from './rules.ts'
import type { CallOffFacts, ScheduleFacts } from './schedule-facts.ts'

const planned = 'decision-0110#a-move-can-be-planned-for-a-day'

/** All that a start needs is asked when it is planned, so that nobody waits for a day that cannot come. */
export const scheduleRules = [
  ...startRules,
  {
    id: 'LIC-06',
    code: 'move-day-not-to-come',
    must: 'The day that a move is planned for must be after today; a move of today is started.',
    source: planned,
    holds: (facts) => facts.dayIsToCome,
    mend: { by: 'again', with: {}, choose: ['on'] },
  },
] as const satisfies readonly Rule<ScheduleFacts>[]

export const callOffRules = [
  {
    id: 'LIC-06',
    code: 'move-not-scheduled',
    must: 'The move must be one that this partner has planned and that has not begun.',
    source: planned,
    holds: (facts) => facts.isScheduledByPartner,
    mend: { by: 'looking', at: 'license-move' },
  },
] as const satisfies readonly Rule<CallOffFacts>[]

/** A planned move on its day. */
export const startedByClock = byClock({
  id: 'LIC-06',
  code: 'only-the-clock-starts-planned-moves',
  source: planned,
})
