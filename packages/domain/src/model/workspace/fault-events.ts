import { z } from 'zod'
import { durationField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { faultKinds } from '../fault.ts'
import { faultField } from '../ids.ts'

export const faultArmed = message('FaultArmed', 'A fault waits at its failpoint.', {
  fault: faultField,
  at: z.string(),
  do: z.enum(faultKinds),
  times: z.int(),
  match: z.string().nullable(),
  by: durationField,
})

export const faultTriggered = message('FaultTriggered', 'A fault struck.', {
  fault: faultField,
  at: z.string(),
  do: z.enum(faultKinds),
  subjects: z.array(z.string()),
})

export const faultHealed = message('FaultHealed', 'A fault was disarmed.', { fault: faultField })

/** Facts about faults, armed at failpoints. */
export const faultEvents = [faultArmed, faultTriggered, faultHealed] as const

export type FaultEvent = z.output<(typeof faultEvents)[number]>
