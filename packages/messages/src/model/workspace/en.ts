import type { SomeEvents } from '../../words.ts'

export const workspace = {
  WorkspaceStarted: ({ clock }, say) =>
    `Rehearsal begins; the clock stands at ${say.instant(clock)}`,
  ClockAdvanceRequested: ({ to }, say) => `Clock set in motion towards ${say.instant(to)}`,
  ClockAdvanced: ({ to }, say) => `Clock stands at ${say.instant(to)}`,
  ClockSetRunning: ({ speed, to }, say) =>
    `Clock runs by itself at ${say.decimal(String(speed))} × the speed of a wall clock${to === null ? '' : `, until ${say.instant(to)}`}`,
  ClockSetStill: () => 'Clock moves only when told',
  ExchangeRateStated: ({ currency, month, rate }, say) =>
    `A dollar is ${say.decimal(rate)} ${currency} in ${month}`,
} as const satisfies SomeEvents
