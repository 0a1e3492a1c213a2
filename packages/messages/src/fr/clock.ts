import type { SlugWords } from '../words.ts'

export const clock = {
  title: 'Horloge',
  commands: { AdvanceClock: 'Avancer l’horloge', StopClock: 'Arrêter l’horloge' },
  events: {
    ClockAdvanceRequested: ({ to }, say) => `Horloge mise en marche vers le ${say.instant(to)}`,
    ClockAdvanced: ({ to }, say) => `L’horloge est au ${say.instant(to)}`,
  },
} as const satisfies SlugWords
