import { z } from 'zod'
import { moneyField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { alertField, ofBound, parties } from '../../model/field-groups.ts'
import type { AzureSubscriptionEvent } from '../../model/azure/azure-subscription-events.ts'
import type { BudgetEvent } from '../../model/azure/budget-events.ts'
import { customerField, entitlementField } from '../../model/ids.ts'

const ofSubscription = { customer: customerField, entitlement: entitlementField }

export const setSpendingBudget = message(
  'SetSpendingBudget',
  'Sets the monthly budget of the customer in Partner Center, in the customer’s currency.',
  { ...parties, amount: moneyField },
)

export const removeSpendingBudget = message(
  'RemoveSpendingBudget',
  'Removes the monthly budget of the customer in Partner Center.',
  parties,
)

export const setAzurePortalBudget = message(
  'SetAzurePortalBudget',
  'Sets the budget of an Azure subscription in the Azure portal, and its alert.',
  {
    ...ofSubscription,
    amount: moneyField,
    alertAtPercent: alertField
      .optional()
      .meta({ description: 'Per cent of the amount; no alert when absent.' }),
  },
)

export const watchSpending = message(
  'WatchSpending',
  'Notes that usage passed a bound of a budget, or tells of it by mail; sent by the clock alone.',
  { ...ofBound, step: z.enum(['note', 'mail']) },
)

export type SetSpendingBudget = z.output<typeof setSpendingBudget>
export type RemoveSpendingBudget = z.output<typeof removeSpendingBudget>
export type WatchSpending = z.output<typeof watchSpending>
export type SetAzurePortalBudget = z.output<typeof setAzurePortalBudget>

/** What this workflow may record. */
export type Recorded = BudgetEvent | AzureSubscriptionEvent
