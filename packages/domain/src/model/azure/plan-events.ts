import type { z } from 'zod'
import { decimalField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { currencyField, ofPlan } from '../field-groups.ts'
import { customerField, partnerField, planField } from '../ids.ts'

/** Facts that more than one workflow records; the workflow that owns the thing applies them. */

export const azurePlanPurchased = message('AzurePlanPurchased', 'A partner bought an Azure plan.', {
  customer: customerField,
  partner: partnerField,
  plan: planField,
  partnerOfRecord: partnerField,
  currency: currencyField
    .optional()
    .meta({ description: 'In which it is billed for good; US dollars when absent.' }),
  earnedCreditPercent: decimalField.optional().meta({
    description: 'Of the list price, for managing what runs below it; nothing when absent.',
  }),
})

export const azurePlanSuspended = message('AzurePlanSuspended', 'The plan is suspended.', ofPlan)

export const azurePlanReactivated = message(
  'AzurePlanReactivated',
  'The plan is active again.',
  ofPlan,
)

/** Facts about Azure plans. */
export const planEvents = [azurePlanPurchased, azurePlanSuspended, azurePlanReactivated] as const

export type AzurePlanPurchased = z.output<typeof azurePlanPurchased>

export type PlanEvent = z.output<(typeof planEvents)[number]>
