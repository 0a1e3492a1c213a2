import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { customerField, partnerField } from '../../model/ids.ts'

export const startSampleWorkflow = message(
  'StartSampleWorkflow',
  'What is asked, in one sentence.',
  {
    partner: partnerField,
    customer: customerField,
    finalityAccepted: z.boolean().default(false),
  },
)

export type StartSampleWorkflow = z.output<typeof startSampleWorkflow>
