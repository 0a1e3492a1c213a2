import { z } from 'zod'
import { countryField, durationField, instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { clockSpeedField } from '../../model/running.ts'

export const advanceClock = message(
  'AdvanceClock',
  'Moves the workspace’s clock, and runs everything that falls due on the way, in order of due time.',
  {
    to: instantField.optional().meta({ description: 'The moment to reach.' }),
    by: durationField.optional().meta({ description: 'The length of time to go on.' }),
    workingDays: z
      .int()
      .min(1)
      .max(250)
      .optional()
      .meta({ description: 'Working days to go on, without weekends and public holidays.' }),
    country: countryField
      .optional()
      .meta({ description: 'Whose public holidays count; with workingDays.' }),
    until: z.string().optional().meta({ description: 'Stops after the first event of this type.' }),
  },
)

export const runClock = message(
  'RunClock',
  'Lets the workspace’s clock move by itself, or changes how; each of its moves is an AdvanceClock.',
  {
    speed: clockSpeedField,
    to: instantField
      .optional()
      .meta({ description: 'Where it stops; it runs until it is stopped when absent.' }),
  },
)

export const stopClock = message(
  'StopClock',
  'Ends a journey of the clock where it is, and keeps it from moving by itself.',
  {},
)

export type AdvanceClock = z.output<typeof advanceClock>
export type RunClock = z.output<typeof runClock>
