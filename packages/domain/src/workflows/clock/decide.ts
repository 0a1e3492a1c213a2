import { invariant } from '../../kernel/invariant.ts'
import { command } from '../../workflow.ts'
import { advanceFacts } from './facts.ts'
import type { WorkspaceEvent } from '../../model/workspace/workspace-events.ts'
import { advanceClock, stopClock } from './messages.ts'
import { advanceRules } from './rules.ts'

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

export const stop = command({
  message: stopClock,
  facts: (_command, { world }) => ({ moving: world.advancing !== null }),
  rules: [],
  events: (_command, { moving }, { now }): WorkspaceEvent[] =>
    moving ? [{ type: 'ClockAdvanced', to: now }] : [],
})
