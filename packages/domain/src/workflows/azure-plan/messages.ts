import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import {
  currencyField,
  nameField,
  ofEntitlement,
  ofPlan,
  ofRole,
  parties,
  versionField,
} from '../../model/field-groups.ts'
import type { AzureSubscriptionEvent } from '../../model/azure/azure-subscription-events.ts'
import { usageField } from '../../model/azure/metered-usage.ts'
import type { PlanEvent } from '../../model/azure/plan-events.ts'
import { entitlementField, partnerField, planField } from '../../model/ids.ts'

export const purchaseAzurePlan = message(
  'PurchaseAzurePlan',
  'Buys the Azure plan for the customer, one for each partner of record.',
  {
    ...parties,
    reseller: partnerField
      .optional()
      .meta({ description: 'The indirect reseller that becomes partner of record.' }),
    currency: currencyField.optional(),
    planIsNew: z.boolean().optional().meta({
      description:
        'True where a plan that is there already is a refusal; else it is left as it is.',
    }),
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
    usage: usageField.optional().meta({
      description: 'What its meters count while it is active; nothing is metered when absent.',
    }),
  },
)

export const renameAzureSubscription = message(
  'RenameAzureSubscription',
  'Gives an Azure subscription under the plan another name.',
  { ...ofEntitlement, name: nameField },
)

export const cancelAzureSubscription = message(
  'CancelAzureSubscription',
  'Stops an Azure subscription under the plan.',
  ofEntitlement,
)

export const reactivateAzureSubscription = message(
  'ReactivateAzureSubscription',
  'Starts a cancelled Azure subscription under the plan again.',
  ofEntitlement,
)

export const suspendAzurePlan = message(
  'SuspendAzurePlan',
  'Suspends a plan below which nothing is active.',
  { ...ofPlan, version: versionField },
)

export const reactivateAzurePlan = message(
  'ReactivateAzurePlan',
  'Makes a suspended plan active again.',
  { ...ofPlan, version: versionField },
)

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
export type AssignAzureRole = z.output<typeof assignAzureRole>
export type RemoveAzureRole = z.output<typeof removeAzureRole>

/** What this workflow may record. */
export type Recorded = PlanEvent | AzureSubscriptionEvent
