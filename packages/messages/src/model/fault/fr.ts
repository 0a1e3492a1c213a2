import { terms } from '../../fr/terms.ts'
import { term } from '../../term.ts'
import type { SomeEvents } from '../../words.ts'

const point = (at: string) => term(terms.failpoints, at)

export const fault = {
  FaultArmed: ({ fault, at }) => `Défaillance ${fault} armée\u00a0: ${point(at)}`,
  FaultTriggered: ({ fault, at }) => `Défaillance ${fault} survenue\u00a0: ${point(at)}`,
  FaultHealed: ({ fault }) => `Défaillance ${fault} réparée`,
} as const satisfies SomeEvents
