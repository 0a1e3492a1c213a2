import type { SlugWords } from '../words.ts'

export const sampleWorkflow = {
  title: 'Sample workflow',
  commands: {
    StartSampleWorkflow: 'Start',
  },
  events: {
    SampleWorkflowStarted: ({ customer }, say) => `${say.party(customer)}: started`,
  },
} as const satisfies SlugWords
