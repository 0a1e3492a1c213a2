import type { SomeEvents } from '../../words.ts'

export const workspace = {
  WorkspaceStarted: ({ clock }, say) =>
    `La répétition commence ; l’horloge est au ${say.instant(clock)}`,
  ClockAdvanceRequested: ({ to }, say) => `Horloge mise en marche vers le ${say.instant(to)}`,
  ClockAdvanced: ({ to }, say) => `L’horloge est au ${say.instant(to)}`,
} as const satisfies SomeEvents
