import { terms } from '../../en/terms.ts'
import { term } from '../../term.ts'
import type { SomeEvents } from '../../words.ts'

const point = (at: string) => term(terms.failpoints, at)

export const fault = {
  FaultArmed: ({ fault, at }) => `Fault ${fault} armed: ${point(at)}`,
  FaultTriggered: ({ fault, at }) => `Fault ${fault} struck: ${point(at)}`,
  FaultHealed: ({ fault }) => `Fault ${fault} healed`,
} as const satisfies SomeEvents
