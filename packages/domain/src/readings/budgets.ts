import { z } from 'zod'
import { currencyOf } from '../catalog/markets.ts'
import { dayOf } from '../kernel/calendar.ts'
import { customerField, partnerField } from '../model/ids.ts'
import { customerOf } from '../model/world.ts'
import { moneyAnswer } from './money-answer.ts'
import { reading } from './reading.ts'

export const budgets = reading({
  name: 'budgets',
  summary:
    'What may be spent of Azure in a month, as Partner Center and as the Azure portal have it',
  question: z.strictObject({ customer: customerField }),
  answer: z.strictObject({
    currency: z.string().nullable().meta({ description: 'In which the customer pays today.' }),
    partnerCenter: z.record(partnerField, moneyAnswer),
    azurePortal: z.record(
      z.string(),
      z.strictObject({ amount: moneyAnswer, alertAtPercent: z.number().nullable() }).nullable(),
    ),
  }),
  of: (world, { customer }) => {
    const { country, budgets: monthly, azureSubscriptions } = customerOf(world, customer)
    return {
      currency: currencyOf(country, dayOf(world.now)),
      partnerCenter: Object.fromEntries(monthly.entries()),
      azurePortal: Object.fromEntries(
        azureSubscriptions.entries().map(([id, { portalBudget }]) => [id, portalBudget]),
      ),
    }
  },
})
