import type { SlugWords } from '../words.ts'

export const faults = {
  title: 'Faults',
  commands: { ArmFault: 'Arm a fault', HealFault: 'Heal a fault' },
  events: {
    FaultArmed: ({ fault, at }) => `Fault ${fault} armed at ${at}`,
    FaultTriggered: ({ fault, at }) => `Fault ${fault} struck at ${at}`,
    FaultHealed: ({ fault }) => `Fault ${fault} healed`,
  },
} as const satisfies SlugWords
