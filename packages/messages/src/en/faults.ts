import { term } from '../term.ts'
import type { SlugWords } from '../words.ts'
import { terms } from './terms.ts'

const point = (at: string) => term(terms.failpoints, at)

export const faults = {
  title: 'Faults',
  commands: { ArmFault: 'Arm a fault', HealFault: 'Heal a fault' },
  events: {
    FaultArmed: ({ fault, at }) => `Fault ${fault} armed: ${point(at)}`,
    FaultTriggered: ({ fault, at }) => `Fault ${fault} struck: ${point(at)}`,
    FaultHealed: ({ fault }) => `Fault ${fault} healed`,
  },
} as const satisfies SlugWords
