import type { SlugWords } from '../words.ts'

export const sampleWorkflow = {
  title: 'Sample workflow',
  commands: {
    StartSampleWorkflow: 'Start',
  },
  rules: {
    'sample-workflow-is-final': {
      so: 'Nobody has confirmed that there is no way back.',
      mend: 'Confirm that there is no way back',
    },
  },
} as const satisfies SlugWords
