import { z } from 'zod'
import { dateField } from '../kernel/fields.ts'
import { customerField, subscriptionField, userField } from '../model/ids.ts'
import { customerOf } from '../model/world.ts'
import { taskKinds } from './move-plan/plan.ts'
import { tasksOf } from './move-plan/tasks.ts'
import { reading } from './reading.ts'

export const moveTasks = reading({
  name: 'move-tasks',
  summary: 'What the moves of a customer’s licences leave to do, and to whom; done ones among it',
  question: z.strictObject({ customer: customerField }),
  answer: z
    .array(
      z.strictObject({
        id: z.string(),
        move: z.string().nullable(),
        subscription: subscriptionField,
        kind: z.enum(taskKinds),
        owner: z.string().meta({ ref: 'party' }),
        users: z.array(userField).readonly(),
        dueBy: dateField.nullable(),
        done: z.boolean(),
        overdue: z.boolean(),
      }),
    )
    .readonly(),
  of: (world, { customer }) => tasksOf(customerOf(world, customer), world.now),
})
