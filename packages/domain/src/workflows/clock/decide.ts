import { invariant } from '../../kernel/invariant.ts'
import { command } from '../../workflow.ts'
import { advanceFacts, runFacts } from './facts.ts'
import type { WorkspaceEvent } from '../../model/workspace/workspace-events.ts'
import { advanceClock, runClock, stopClock } from './messages.ts'
import { advanceRules, runRules } from './rules.ts'

/** Only the request; what falls due on the way is run by the executor, one batch at a time. */
export const advance = command({
  message: advanceClock,
  facts: advanceFacts,
  rules: advanceRules,
  events: ({ until }, { to }): WorkspaceEvent[] => {
    invariant(to, 'the rules asked for a target')
    return [{ type: 'ClockAdvanceRequested', to, until: until ?? null }]
  },
})

/** The same again records nothing. */
export const run = command({
  message: runClock,
  facts: runFacts,
  rules: runRules,
  events: ({ speed, to = null }, { running }): WorkspaceEvent[] =>
    running?.speed === speed && running.to === to ? [] : [{ type: 'ClockSetRunning', speed, to }],
})

export const stop = command({
  message: stopClock,
  facts: (_command, { world }) => ({
    isMoving: world.advancing !== null,
    isRunning: world.running !== null,
  }),
  rules: [],
  events: (_command, { isMoving, isRunning }, { now }): WorkspaceEvent[] => [
    ...(isMoving ? [{ type: 'ClockAdvanced', to: now } as const] : []),
    ...(isRunning ? [{ type: 'ClockSetStill' } as const] : []),
  ],
})
