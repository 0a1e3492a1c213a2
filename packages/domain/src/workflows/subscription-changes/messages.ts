import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { nameField, parties } from '../../model/field-groups.ts'
import { partnerField, subscriptionField, userField } from '../../model/ids.ts'
import type { SubscriptionEvent } from '../../model/subscriptions/subscription-events.ts'
import type { UserEvent } from '../../model/tenant/user-events.ts'

const versionField = z.int().min(1).optional().meta({
  description:
    'The version that was read: a stale one changes nothing. Whatever is there when absent.',
})

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
    billingCycle: z.enum(['monthly', 'annual']).optional(),
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

export type UpdateSubscription = z.output<typeof updateSubscription>
export type ChangePartnerOfRecord = z.output<typeof changePartnerOfRecord>

/** What this workflow may record. */
export type Recorded = SubscriptionEvent | UserEvent
