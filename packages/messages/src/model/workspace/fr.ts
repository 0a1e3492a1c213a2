import type { SomeEvents } from '../../words.ts'

export const workspace = {
  WorkspaceStarted: ({ clock }, say) =>
    `La répétition commence ; l’horloge est au ${say.instant(clock)}`,
  ClockAdvanceRequested: ({ to }, say) => `Horloge mise en marche vers le ${say.instant(to)}`,
  ClockAdvanced: ({ to }, say) => `L’horloge est au ${say.instant(to)}`,
  ClockSetRunning: ({ speed, to }, say) =>
    `L’horloge tourne d’elle-même à ${say.decimal(String(speed))} × la vitesse d’une horloge murale${to === null ? '' : `, jusqu’au ${say.instant(to)}`}`,
  ClockSetStill: () => 'L’horloge n’avance que sur ordre',
  ExchangeRateStated: ({ currency, month, rate }, say) =>
    `Un dollar vaut ${say.decimal(rate)} ${currency} en ${month}`,
} as const satisfies SomeEvents
