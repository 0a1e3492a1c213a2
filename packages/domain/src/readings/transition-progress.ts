import { z } from 'zod'
import { instantField } from '../kernel/fields.ts'
import { customerField, partnerField } from '../model/ids.ts'
import { customerOf } from '../model/world.ts'
import { progressOf, progressViews } from './progress.ts'
import { reading } from './reading.ts'

const lines = z
  .array(
    z.strictObject({
      id: z.string(),
      partnerOfRecord: partnerField,
      date: instantField.nullable(),
      status: z.enum(['pending', 'in-progress', 'failed', 'completed']),
      attempts: z.int(),
    }),
  )
  .readonly()

const [partnerCenter, azurePortal] = progressViews

export const transitionProgress = reading({
  name: 'transition-progress',
  summary: 'A customer’s transitions, as Partner Center and as the Azure portal show them',
  question: z.strictObject({ customer: customerField }),
  answer: z.record(z.string(), z.strictObject({ [partnerCenter]: lines, [azurePortal]: lines })),
  of: (world, { customer }) =>
    Object.fromEntries(
      customerOf(world, customer)
        .transitions.entries()
        .map(([id, transition]) => [
          id,
          {
            [partnerCenter]: progressOf(transition, partnerCenter),
            [azurePortal]: progressOf(transition, azurePortal),
          },
        ]),
    ),
})
