import { command } from '../../workflow.ts'
import { armFacts, healFacts } from './facts.ts'
import type { FaultEvent } from '../../model/workspace/fault-events.ts'
import { armFault, healFault } from './messages.ts'
import { armRules, healRules } from './rules.ts'

/** Arming what is armed already changes nothing. */
export const arm = command({
  message: armFault,
  facts: armFacts,
  rules: armRules,
  events: ({ fault, at, do: kind, times, match, by }, { isArmed }): FaultEvent[] =>
    isArmed ? [] : [{ type: 'FaultArmed', fault, at, do: kind, times, match: match ?? null, by }],
})

export const heal = command({
  message: healFault,
  facts: healFacts,
  rules: healRules,
  events: ({ fault }, { all }, { world }): FaultEvent[] =>
    world.faults
      .rows()
      .filter((armed) => all || armed.id === fault)
      .map((armed) => ({ type: 'FaultHealed', fault: armed.id })),
})
