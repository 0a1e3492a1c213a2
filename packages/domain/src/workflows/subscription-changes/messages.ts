import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { nameField, parties, versionField } from '../../model/field-groups.ts'
import { orderField, partnerField, subscriptionField, userField } from '../../model/ids.ts'
import type { SubscriptionEvent } from '../../model/subscriptions/subscription-events.ts'
import type { UserEvent } from '../../model/tenant/user-events.ts'

const cycleField = z.enum(['monthly', 'annual'])

export const updateSubscription = message(
  'UpdateSubscription',
  'Renames, suspends, reactivates or deletes a subscription, or changes its licences, from the version that was read.',
  {
    ...parties,
    subscription: subscriptionField,
    version: versionField,
    status: z.enum(['active', 'suspended', 'deleted']).optional().meta({
      description: 'Deleted is for a suspended 0145P, which it ends for good.',
    }),
    name: nameField.optional(),
    quantity: z.int().min(1).optional().meta({ description: 'Licences from now on.' }),
    autoRenew: z.boolean().optional(),
    billingCycle: cycleField.optional(),
    reseller: partnerField
      .optional()
      .meta({ description: 'The reseller that is partner of record from now on.' }),
    lossAccepted: z.array(userField).max(10_000).optional().meta({
      creates: true,
      description: 'Every user whose services stop by it, by name.',
    }),
  },
)

export const changePartnerOfRecord = message(
  'ChangePartnerOfRecord',
  'Names another indirect reseller as partner of record of a subscription.',
  {
    ...parties,
    subscription: subscriptionField,
    version: versionField,
    reseller: partnerField.meta({ description: 'The reseller from now on.' }),
  },
)

export const changeBillingCycle = message(
  'ChangeBillingCycle',
  'Changes how often the licences of an order are paid, for all of its lines or for none.',
  { ...parties, order: orderField, billingCycle: cycleField },
)

export type ChangeBillingCycle = z.output<typeof changeBillingCycle>
export type UpdateSubscription = z.output<typeof updateSubscription>
export type ChangePartnerOfRecord = z.output<typeof changePartnerOfRecord>

/** What this workflow may record. */
export type Recorded = SubscriptionEvent | UserEvent
