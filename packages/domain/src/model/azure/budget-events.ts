import { z } from 'zod'
import { moneyField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { ofBound, parties } from '../field-groups.ts'
import { customerField, partnerField } from '../ids.ts'

export const spendingBudgetSet = message(
  'SpendingBudgetSet',
  'The customer has a monthly budget in Partner Center.',
  { ...parties, amount: moneyField },
)

export const spendingBudgetRemoved = message(
  'SpendingBudgetRemoved',
  'The monthly budget in Partner Center is gone.',
  { customer: customerField, partner: partnerField, reason: z.enum(['partner', 'transition']) },
)

export const spendingBoundPassed = message(
  'SpendingBoundPassed',
  'Usage of a calendar month passed 80 or 100 per cent of the budget.',
  { ...ofBound, budget: moneyField },
)

export const spendingAlertSent = message(
  'SpendingAlertSent',
  'The daily refresh told of a bound that was passed.',
  { ...ofBound, budget: moneyField },
)

/** Facts about monthly budgets of Partner Center. */
export const budgetEvents = [
  spendingBudgetSet,
  spendingBudgetRemoved,
  spendingBoundPassed,
  spendingAlertSent,
] as const

export type BudgetEvent = z.output<(typeof budgetEvents)[number]>
