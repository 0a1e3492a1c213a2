import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { nameField, parties } from '../../model/field-groups.ts'
import { entitlementField, partnerField, subscriptionField } from '../../model/ids.ts'
import { reservationPayments, reservationTerms } from '../../model/subscriptions/reservation.ts'

export const purchaseReservation = message(
  'PurchaseReservation',
  'Reserves virtual machines of a size in a region for a term; they are paid whether they run or not.',
  {
    ...parties,
    subscription: subscriptionField.meta({
      creates: true,
      description: 'The id of the reservation.',
    }),
    armSku: z.string().min(1).max(100).meta({ description: 'As in Standard_D2_v3.' }),
    armRegion: z.string().min(1).max(100).meta({ description: 'As in westeurope.' }),
    termLength: z.enum(reservationTerms).default('P1Y'),
    payment: z.enum(reservationPayments).default('monthly'),
    quantity: z.int().min(1).max(10_000).default(1).meta({ description: 'Instances.' }),
    entitlement: entitlementField.optional().meta({
      description: 'The Azure subscription whose usage it covers; all of the customer when absent.',
    }),
    reseller: partnerField
      .optional()
      .meta({ description: 'The indirect reseller that becomes partner of record.' }),
    name: nameField.optional(),
  },
)

export const returnReservation = message(
  'ReturnReservation',
  'Gives a reservation back before its term is over, for a part of what was paid.',
  { ...parties, subscription: subscriptionField },
)

export type PurchaseReservation = z.output<typeof purchaseReservation>
export type ReturnReservation = z.output<typeof returnReservation>
