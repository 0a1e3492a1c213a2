import type { SomeEvents } from '../../words.ts'

export const sampleWorkflow = {
  SampleWorkflowStarted: ({ customer }, say) => `${say.party(customer)}：已開始`,
} as const satisfies SomeEvents
