import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { customerField, partnerField } from '../../model/ids.ts'

const parties = { partner: partnerField, customer: customerField }

export const startSampleWorkflow = message(
  'StartSampleWorkflow',
  'What is asked, in one sentence.',
  { ...parties, finalityAccepted: z.boolean().default(false) },
)

export const sampleWorkflowStarted = message(
  'SampleWorkflowStarted',
  'What is then true, in one sentence.',
  parties,
)

export const sampleWorkflowCommands = [startSampleWorkflow] as const

export const sampleWorkflowEvents = [sampleWorkflowStarted] as const

export type StartSampleWorkflow = z.output<typeof startSampleWorkflow>

export type SampleWorkflowEvent = z.output<(typeof sampleWorkflowEvents)[number]>
