import { term } from '../term.ts'
import type { SlugWords } from '../words.ts'
import { terms } from './terms.ts'

const point = (at: string) => term(terms.failpoints, at)

export const faults = {
  title: 'Défaillances',
  commands: { ArmFault: 'Armer une défaillance', HealFault: 'Réparer une défaillance' },
  events: {
    FaultArmed: ({ fault, at }) => `Défaillance ${fault} armée\u00a0: ${point(at)}`,
    FaultTriggered: ({ fault, at }) => `Défaillance ${fault} survenue\u00a0: ${point(at)}`,
    FaultHealed: ({ fault }) => `Défaillance ${fault} réparée`,
  },
} as const satisfies SlugWords
