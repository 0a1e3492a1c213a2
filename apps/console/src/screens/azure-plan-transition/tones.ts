import type { Transition } from '@understudy/domain'
import type { Tone } from '@understudy/ui'

/** The colour of a transition's status; the word stands beside it. */
export const statusTone = {
  pending: 'neutral',
  'in-progress': 'accent',
  failed: 'bad',
  completed: 'good',
} as const satisfies Record<Transition['status'], Tone>
