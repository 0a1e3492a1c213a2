import { z } from 'zod'
import { instantField } from '../kernel/fields.ts'
import { customerField, serviceField, userField } from '../model/ids.ts'
import { customerOf } from '../model/world.ts'
import { reading } from './reading.ts'
import { serviceOf } from './service.ts'

const services = z.array(serviceField).readonly()
const interrupted = {
  interruptedMinutes: z.number(),
  interruptedDays: z.string().meta({ description: 'Of 24 hours, with two decimals.' }),
}

const served = z.strictObject({
  user: userField,
  name: z.string(),
  services,
  missing: services,
  ...interrupted,
  stopped: z
    .array(
      z.strictObject({
        service: serviceField,
        since: instantField,
        goesAt: instantField.nullable(),
      }),
    )
    .readonly(),
  lost: z.array(z.strictObject({ service: serviceField, at: instantField })).readonly(),
})

export const service = reading({
  name: 'service',
  summary: 'What each user of a customer has, is without, and lost',
  question: z.strictObject({ customer: customerField }),
  answer: z.strictObject({
    users: z.array(served).readonly(),
    total: z.strictObject({
      ...interrupted,
      usersInterrupted: z.int(),
      usersMissing: z.int(),
      servicesStopped: z.int(),
      servicesLost: z.int(),
    }),
  }),
  of: (world, { customer }) => serviceOf(customerOf(world, customer), world.now),
})
