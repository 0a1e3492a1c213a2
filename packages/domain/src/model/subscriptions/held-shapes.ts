import { z } from 'zod'
import { durationField, instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { amountField } from '../field-groups.ts'
import {
  customerField,
  entitlementField,
  orderField,
  partnerField,
  productField,
  subscriptionField,
} from '../ids.ts'
import { newCommerceCycles } from './new-commerce-license.ts'
import { reservationPayments } from './reservation.ts'
import { subscriptionStatuses } from './subscription-base.ts'

const held = {
  customer: customerField,
  subscription: subscriptionField,
  name: z.string(),
  channel: z.literal('csp'),
  partner: partnerField,
  reseller: partnerField.nullable(),
  status: z.enum(subscriptionStatuses),
  quantity: z.int().min(1),
  purchasedAt: instantField,
  suspendedAt: instantField.nullable(),
  order: orderField,
  since: instantField.meta({ description: 'Since when it has had its status.' }),
  term: z.strictObject({ from: instantField, until: instantField }),
  termLength: durationField,
}

export const newCommerceLicensePurchased = message(
  'NewCommerceLicensePurchased',
  'Licences of new commerce were bought; they are held as they are.',
  {
    ...held,
    product: productField,
    autoRenew: z.boolean(),
    billingCycle: z.enum(newCommerceCycles),
  },
)

export const reservationPurchased = message(
  'ReservationPurchased',
  'Azure capacity was reserved for a term; it is held as it is.',
  {
    ...held,
    armSku: z.string(),
    armRegion: z.string(),
    scope: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('shared') }),
      z.strictObject({ type: z.literal('single'), entitlement: entitlementField }),
    ]),
    payment: z.enum(reservationPayments),
  },
)

export const reservationReturned = message(
  'ReservationReturned',
  'A reservation was given back; what it had reserved is free from then on.',
  {
    customer: customerField,
    subscription: subscriptionField,
    refund: amountField,
    isFull: z.boolean().meta({ description: 'Within the first days, when nothing is kept.' }),
  },
)

export type HeldPurchased =
  | z.output<typeof newCommerceLicensePurchased>
  | z.output<typeof reservationPurchased>
