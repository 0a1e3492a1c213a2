import type { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { customerField, partnerField } from '../ids.ts'

export const sampleWorkflowStarted = message(
  'SampleWorkflowStarted',
  'What is then true, in one sentence.',
  { partner: partnerField, customer: customerField },
)

/** Facts about the noun that the workflow changes; they join that noun's, where it is there already. */
export const sampleWorkflowEvents = [sampleWorkflowStarted] as const

export type SampleWorkflowEvent = z.output<(typeof sampleWorkflowEvents)[number]>
