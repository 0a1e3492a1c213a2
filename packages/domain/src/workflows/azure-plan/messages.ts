import { z } from 'zod'
import { decimalField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import type { AzureSubscriptionEvent } from '../../model/azure/azure-subscription-events.ts'
import type { PlanEvent } from '../../model/azure/plan-events.ts'
import {
  customerField,
  entitlementField,
  meterField,
  partnerField,
  planField,
} from '../../model/ids.ts'

const parties = { partner: partnerField, customer: customerField }

const nameField = z.string().trim().min(1).max(256)

const usageField = z.strictObject({ meter: meterField, unitsPerHour: decimalField })

export const purchaseAzurePlan = message(
  'PurchaseAzurePlan',
  'Buys the Azure plan for the customer, one for each partner of record.',
  {
    ...parties,
    reseller: partnerField
      .optional()
      .meta({ description: 'The indirect reseller that becomes partner of record.' }),
  },
)

export const createAzureSubscription = message(
  'CreateAzureSubscription',
  'Creates an Azure subscription under the plan, in the Azure portal; it needs no order.',
  {
    ...parties,
    plan: planField,
    entitlement: entitlementField.meta({ creates: true, description: 'The id of what will run.' }),
    name: nameField.optional().meta({ description: 'Shown to people; the id when absent.' }),
    usage: usageField
      .optional()
      .meta({ description: 'Constant consumption while active; nothing is metered when absent.' }),
  },
)

const ofSubscription = { ...parties, entitlement: entitlementField }

export const renameAzureSubscription = message(
  'RenameAzureSubscription',
  'Gives an Azure subscription under the plan another name.',
  { ...ofSubscription, name: nameField },
)

export const cancelAzureSubscription = message(
  'CancelAzureSubscription',
  'Stops an Azure subscription under the plan.',
  ofSubscription,
)

export const reactivateAzureSubscription = message(
  'ReactivateAzureSubscription',
  'Starts a cancelled Azure subscription under the plan again.',
  ofSubscription,
)

const ofPlan = { ...parties, plan: planField }

export const suspendAzurePlan = message(
  'SuspendAzurePlan',
  'Suspends a plan below which nothing is active.',
  ofPlan,
)

export const reactivateAzurePlan = message(
  'ReactivateAzurePlan',
  'Makes a suspended plan active again.',
  ofPlan,
)

const ofRole = {
  customer: customerField,
  entitlement: entitlementField,
  principal: z.string().trim().min(1).max(100).meta({
    description: 'A partner, the customer, or any name in the directory.',
  }),
  role: z.string().trim().min(1).max(100).meta({ description: 'An Azure role, as in Owner.' }),
}

export const assignAzureRole = message(
  'AssignAzureRole',
  'Gives somebody a role on an Azure subscription.',
  ofRole,
)

export const removeAzureRole = message(
  'RemoveAzureRole',
  'Takes a role on an Azure subscription away.',
  ofRole,
)

export type PurchaseAzurePlan = z.output<typeof purchaseAzurePlan>
export type CreateAzureSubscription = z.output<typeof createAzureSubscription>
export type RenameAzureSubscription = z.output<typeof renameAzureSubscription>
export type CancelAzureSubscription = z.output<typeof cancelAzureSubscription>
export type ReactivateAzureSubscription = z.output<typeof reactivateAzureSubscription>
export type SuspendAzurePlan = z.output<typeof suspendAzurePlan>
export type ReactivateAzurePlan = z.output<typeof reactivateAzurePlan>
export type AssignAzureRole = z.output<typeof assignAzureRole>
export type RemoveAzureRole = z.output<typeof removeAzureRole>

/** What this workflow may record. */
export type Recorded = PlanEvent | AzureSubscriptionEvent
