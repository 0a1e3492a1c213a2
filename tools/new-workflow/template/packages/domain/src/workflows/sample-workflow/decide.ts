import type { SampleWorkflowEvent } from '../../model/sample-workflow/sample-workflow-events.ts'
import { command } from '../../workflow.ts'
import { startFacts } from './facts.ts'
import * as messages from './messages.ts'
import { startRules } from './rules.ts'

export const start = command({
  message: messages.startSampleWorkflow,
  facts: startFacts,
  rules: startRules,
  events: ({ partner, customer }): SampleWorkflowEvent[] => [
    { type: 'SampleWorkflowStarted', partner, customer },
  ],
})
