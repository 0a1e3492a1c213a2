import type { RulebookEntry } from './rulebook-entry.ts'

export const sampleWorkflowEntries: readonly RulebookEntry[] = [
  {
    id: 'NEW-01',
    tier: 'S',
    slug: 'sample-workflow',
    title: 'Whoever starts it has confirmed that there is no way back',
    evidence: ['refused:sample-workflow-is-final', 'event:SampleWorkflowStarted'],
  },
]
