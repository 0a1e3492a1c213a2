import type { SomeEvents } from '../../words.ts'

export const sampleWorkflow = {
  SampleWorkflowStarted: ({ customer }, say) => `${say.party(customer)}: started`,
} as const satisfies SomeEvents
