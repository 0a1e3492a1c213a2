import type { SomeEvents } from '../../words.ts'

export const workspace = {
  WorkspaceStarted: ({ clock }, say) =>
    `Rehearsal begins; the clock stands at ${say.instant(clock)}`,
  ClockAdvanceRequested: ({ to }, say) => `Clock set in motion towards ${say.instant(to)}`,
  ClockAdvanced: ({ to }, say) => `Clock stands at ${say.instant(to)}`,
} as const satisfies SomeEvents
