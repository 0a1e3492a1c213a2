import type { SlugWords } from '../words.ts'

export const clock = {
  title: 'Clock',
  commands: { AdvanceClock: 'Move the clock', StopClock: 'Stop the clock' },
  events: {
    ClockAdvanceRequested: ({ to }, say) => `Clock set in motion towards ${say.instant(to)}`,
    ClockAdvanced: ({ to }, say) => `Clock stands at ${say.instant(to)}`,
  },
} as const satisfies SlugWords
