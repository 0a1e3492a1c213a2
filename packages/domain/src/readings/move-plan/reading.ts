import { z } from 'zod'
import { dateField } from '../../kernel/fields.ts'
import { customerField, partnerField } from '../../model/ids.ts'
import { customerOf } from '../../model/world.ts'
import { reading } from '../reading.ts'
import { shapeOf } from '../shapes.ts'
import { movePlan } from './move-plan.ts'
import type { MovePlan } from './plan.ts'
import { movePlanShape } from './shape.ts'
import { wishesIn, wishFault, wishFields } from './wishes.ts'

/** What is asked of one plan and of many. */
export const moveFields = {
  partner: partnerField.meta({ description: 'Who would take the licences over.' }),
  on: dateField.optional().meta({
    description: 'The day to buy on; each on its recommended day when absent.',
  }),
} as const

export const movePlanReading = reading({
  name: 'move-plan',
  summary: 'What moving a customer’s licences to a partner takes, costs and ends; changes nothing',
  question: z.strictObject({ customer: customerField, ...moveFields, ...wishFields }),
  answer: shapeOf<MovePlan>(movePlanShape),
  faultIn: (world, { customer, ...wished }) => wishFault(customerOf(world, customer), wished),
  of: (world, { customer, partner, on, ...wished }) =>
    movePlan(world, {
      customer,
      partner,
      ...(on === undefined ? {} : { on }),
      ...wishesIn(wished),
    }),
})
