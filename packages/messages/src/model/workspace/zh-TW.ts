import type { SomeEvents } from '../../words.ts'

export const workspace = {
  WorkspaceStarted: ({ clock }, say) => `演練開始，時鐘停在 ${say.instant(clock)}`,
  ClockAdvanceRequested: ({ to }, say) => `時鐘開始前進至 ${say.instant(to)}`,
  ClockAdvanced: ({ to }, say) => `時鐘停在 ${say.instant(to)}`,
} as const satisfies SomeEvents
