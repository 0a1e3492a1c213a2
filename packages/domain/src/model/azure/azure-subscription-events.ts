import { z } from 'zod'
import { instantField, moneyField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { alertField, ofEntitlement, ofRole, ofTransition } from '../field-groups.ts'
import { customerField, entitlementField, planField, subscriptionField } from '../ids.ts'
import { usageField } from './metered-usage.ts'

export const azureSubscriptionCreated = message(
  'AzureSubscriptionCreated',
  'An Azure subscription runs under the plan.',
  {
    ...ofEntitlement,
    plan: planField,
    name: z.string(),
    usage: usageField.nullable(),
    access: z.array(z.strictObject({ principal: z.string(), role: z.string() })),
    createdAt: instantField,
  },
)

export const azureSubscriptionRenamed = message(
  'AzureSubscriptionRenamed',
  'An Azure subscription has a new name.',
  { ...ofEntitlement, name: z.string() },
)

export const azureSubscriptionCancelled = message(
  'AzureSubscriptionCancelled',
  'An Azure subscription stopped; nothing more is billed for it.',
  ofEntitlement,
)

export const azureSubscriptionReactivated = message(
  'AzureSubscriptionReactivated',
  'A cancelled Azure subscription runs again, and the plan pays.',
  { ...ofEntitlement, plan: planField },
)

export const azureRoleAssigned = message(
  'AzureRoleAssigned',
  'Somebody holds a role on an Azure subscription.',
  ofRole,
)

export const azureRoleRemoved = message(
  'AzureRoleRemoved',
  'Somebody no longer holds a role on an Azure subscription.',
  ofRole,
)

export const azureEntitlementMapped = message(
  'AzureEntitlementMapped',
  'An Azure subscription now sits under the plan of its own partner of record; from this minute its usage is the plan’s.',
  {
    ...ofTransition,
    entitlement: entitlementField,
    subscription: subscriptionField,
    plan: planField,
  },
)

export const azurePortalBudgetSet = message(
  'AzurePortalBudgetSet',
  'An Azure subscription has a budget in the Azure portal.',
  {
    customer: customerField,
    entitlement: entitlementField,
    amount: moneyField,
    alertAtPercent: alertField.nullable(),
  },
)

export const billingOwnershipRequested = message(
  'BillingOwnershipRequested',
  'A partner asked for the billing ownership of an Azure subscription.',
  {
    ...ofEntitlement,
    plan: planField
      .nullable()
      .meta({ description: 'Null in logs from before a request named its plan.' }),
  },
)

export const billingOwnershipWithdrawn = message(
  'BillingOwnershipWithdrawn',
  'A request for billing ownership was taken back, or declined.',
  ofEntitlement,
)

export const billingOwnershipTransferred = message(
  'BillingOwnershipTransferred',
  'The Azure subscription is billed under the partner’s plan; its id stays, its commerce side is new.',
  { ...ofEntitlement, plan: planField },
)

/** Facts about what runs in Azure, and who pays for it. */
export const azureSubscriptionEvents = [
  azureSubscriptionCreated,
  azureSubscriptionRenamed,
  azureSubscriptionCancelled,
  azureSubscriptionReactivated,
  azureRoleAssigned,
  azureRoleRemoved,
  azureEntitlementMapped,
  azurePortalBudgetSet,
  billingOwnershipRequested,
  billingOwnershipWithdrawn,
  billingOwnershipTransferred,
] as const

export type AzureSubscriptionEvent = z.output<(typeof azureSubscriptionEvents)[number]>
