import type { SlugWords } from '../words.ts'

export const faults = {
  title: 'Défaillances',
  commands: { ArmFault: 'Armer une défaillance', HealFault: 'Réparer une défaillance' },
  events: {
    FaultArmed: ({ fault, at }) => `Défaillance ${fault} armée à ${at}`,
    FaultTriggered: ({ fault, at }) => `Défaillance ${fault} survenue à ${at}`,
    FaultHealed: ({ fault }) => `Défaillance ${fault} réparée`,
  },
} as const satisfies SlugWords
