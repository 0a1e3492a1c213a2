import type { SlugWords } from '../words.ts'

export const sampleWorkflow = {
  title: 'Sample workflow',
  commands: {
    StartSampleWorkflow: '開始',
  },
  events: {
    SampleWorkflowStarted: ({ customer }, say) => `${say.party(customer)}：已開始`,
  },
} as const satisfies SlugWords
