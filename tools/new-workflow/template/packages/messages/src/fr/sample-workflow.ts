import type { SlugWords } from '../words.ts'

export const sampleWorkflow = {
  title: 'Sample workflow',
  commands: {
    StartSampleWorkflow: 'Commencer',
  },
  events: {
    SampleWorkflowStarted: ({ customer }, say) => `${say.party(customer)} : commencé`,
  },
} as const satisfies SlugWords
