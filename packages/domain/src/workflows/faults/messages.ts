import { z } from 'zod'
import { durationField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { faultKinds } from '../../model/fault.ts'
import { faultField } from '../../model/ids.ts'

export const armFault = message('ArmFault', 'Arms a disturbance at a named failpoint.', {
  fault: faultField.meta({ creates: true }),
  at: z
    .string()
    .meta({ description: 'The failpoint, as in azure-plan-transition/map-entitlement.' }),
  do: z.enum(faultKinds),
  times: z.int().min(1).max(1000).default(1),
  match: z
    .string()
    .optional()
    .meta({ description: 'Only steps about this subscription, entitlement or partner of record.' }),
  by: durationField.prefault('PT2H').meta({ description: 'How long a delay lasts.' }),
})

export const healFault = message('HealFault', 'Disarms one fault, or all of them.', {
  fault: faultField.optional().meta({ creates: true }),
  all: z.literal(true).optional(),
})

export type ArmFault = z.output<typeof armFault>
export type HealFault = z.output<typeof healFault>
