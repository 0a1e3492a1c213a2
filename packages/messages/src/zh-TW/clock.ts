import type { SlugWords } from '../words.ts'

export const clock = {
  title: '時鐘',
  commands: { AdvanceClock: '調快時鐘', StopClock: '停止時鐘' },
  events: {
    ClockAdvanceRequested: ({ to }, say) => `時鐘開始前進至 ${say.instant(to)}`,
    ClockAdvanced: ({ to }, say) => `時鐘停在 ${say.instant(to)}`,
  },
} as const satisfies SlugWords
